/**
 * Whether a text is the known one. Looks at every place of the known one, whatever the text is, so that the time depends on
 * nothing that a stranger does not choose anyway.
 */
function equal(known: string, text: string): boolean {
  let difference = known.length ^ text.length;
  for (let at = 0; at < known.length; at += 1) difference |= known.charCodeAt(at) ^ text.charCodeAt(at);
  return difference === 0;
}

/** Whether a text is one of the known ones; every one of those is looked at. */
export const oneOf =
  (known: readonly string[]): ((text: string) => boolean) =>
  (text) => {
    let found = false;
    for (const one of known) found = equal(one, text) || found;
    return found;
  };
