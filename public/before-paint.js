// Runs before the first paint, so that a chosen theme never flashes the other one, nor a language English.
(() => {
  const stored = (key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? "null")?.value;
    } catch {
      // A blocked storage or a malformed value: as the system has it.
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
  // The page is built in English; app/globals.css hides it until the other words have come, but not for long.
  if (language !== "en") dataset.awaitsLanguage = language;
})();
