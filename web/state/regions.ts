/** Puts the focus into a region of the page, on what in it takes keys, and brings it into sight. */
export function goToRegion(name: string): void {
  const region = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  const place = region?.querySelector<HTMLElement>("textarea, [role=textbox], [tabindex='0']");
  region?.scrollIntoView({ block: "nearest" });
  place?.focus({ preventScroll: true });
}
