// Runs before the first paint, so that neither the wrong theme nor English text flashes.
(() => {
  const stored = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "null")?.value;
    } catch {
      // If storage is blocked or the value is malformed, the system setting applies.
      return undefined;
    }
  };
  const { dataset } = document.documentElement;
  const theme = stored("headwater.theme");
  if (theme === "light" || theme === "dark") dataset.theme = theme;

  const known = ["en", "ko"];
  const chosen = stored("headwater.language");
  const preferred = navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]);
  const language = known.includes(chosen) ? chosen : (preferred.find((tag) => known.includes(tag)) ?? "en");
  // The page is built in English; app/globals.css hides it until another language has loaded, for a limited time.
  if (language !== "en") dataset.awaitsLanguage = language;
})();
