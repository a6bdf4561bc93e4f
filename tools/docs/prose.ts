const html = new Set(["a", "br", "details", "img", "kbd", "picture", "source", "sub", "summary", "sup"]);

/** Changes everything that is not code, piece by piece: neither fences nor code spans are touched. */
export const inProse = (text: string, change: (prose: string) => string): string =>
  text
    .split(/(^```[\s\S]*?^```|`[^`\n]+`)/m)
    .map((piece, index) => (index % 2 === 0 ? change(piece) : piece))
    .join("");

/** Makes words in angle brackets text, as the code host shows them: the site would take them for components. */
export const withoutStrayTags = (text: string): string =>
  inProse(text, (prose) =>
    prose.replaceAll(/<(\/?)([a-zA-Z][\w-]*)/g, (whole, slash: string, name: string) =>
      html.has(name.toLowerCase()) ? whole : `&lt;${slash}${name}`,
    ),
  );
