const began = Date.now();

export default {
  scenario: { startTime: began },
  get vu() {
    return { idInTest: globalThis.vu };
  },
};
