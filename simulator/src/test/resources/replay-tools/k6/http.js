// Stands in for k6's own: as much of it as replay.js asks for.
async function asyncRequest(method, url, body, params) {
  try {
    const response = await fetch(url, {
      method: method,
      body: body === null ? undefined : body,
      headers: params.headers,
      redirect: 'manual',
      signal: AbortSignal.timeout(params.timeout),
    });
    return { status: response.status, body: await response.text() };
  } catch (e) {
    return { status: 0, body: null };
  }
}

export default { asyncRequest, expectedStatuses: (...statuses) => statuses, setResponseCallback: () => {} };
