const TRIED = 'pacta.reloaded-at';
const ONE_MINUTE = 60_000;

/** A page opened before an update asks for parts that are gone: it is loaded anew, once, and shows its failure if that does not help. */
export function followNewerBuilds(): void {
  window.addEventListener('vite:preloadError', (event) => {
    const before = Number(sessionStorage.getItem(TRIED));
    if (Date.now() - before < ONE_MINUTE) return;
    event.preventDefault();
    sessionStorage.setItem(TRIED, String(Date.now()));
    location.reload();
  });
}
