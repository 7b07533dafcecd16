/** Expands a colour such as `#fff` to `#ffffff`, because minified style sheets contain short colours. Other texts are returned unchanged. */
export function sixDigitColour(colour: string): string {
  const [, red, green, blue] = /^#(.)(.)(.)$/.exec(colour.trim()) ?? [];
  return red ? `#${red}${red}${green}${green}${blue}${blue}` : colour.trim();
}
