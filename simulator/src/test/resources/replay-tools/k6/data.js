export function SharedArray(name, made) {
  return made();
}
