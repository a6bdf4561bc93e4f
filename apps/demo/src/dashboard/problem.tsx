/** What is wrong with a field. */
export const Problem = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : <span role="alert">{text}</span>;
