// Runs before the first paint, so that a chosen theme never flashes the other one.
try {
  const stored = JSON.parse(localStorage.getItem("headwater.theme") ?? "null");
  if (stored?.value === "light" || stored?.value === "dark")
    document.documentElement.dataset.theme = stored.value;
} catch {
  // A blocked storage or a malformed value: the system's theme.
}
