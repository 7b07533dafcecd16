/** A colour such as `#fff` written out as `#ffffff`: what shortens a style sheet shortens these too. Others stay as they are. */
export function sixDigitColour(colour: string): string {
  const [, red, green, blue] = /^#(.)(.)(.)$/.exec(colour.trim()) ?? [];
  return red ? `#${red}${red}${green}${green}${blue}${blue}` : colour.trim();
}
