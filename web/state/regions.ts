/** Focuses the keyboard target of a region and scrolls it into view. */
export function goToRegion(name: string): void {
  const region = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  const place = region?.querySelector<HTMLElement>("textarea, [role=textbox], [tabindex='0']");
  region?.scrollIntoView({ block: "nearest" });
  place?.focus({ preventScroll: true });
}
