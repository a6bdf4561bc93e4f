import { withQuery, type Params } from "./query.ts";

/** Links to files with what is shown, as it is filtered. */
export function Downloads({ path, filter }: { path: string; filter: Params }) {
  return (
    <span class="downloads">
      {(["csv", "json"] as const).map((format) => (
        <a key={format} class="button" href={withQuery(`${path}/${format}`, filter)} download>
          {format.toUpperCase()}
        </a>
      ))}
    </span>
  );
}
