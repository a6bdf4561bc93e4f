import { useSignal } from "@preact/signals";

/** Copies a text; where the browser does not allow that, it is shown to be copied by hand. */
export function CopyButton({ label, text }: { label: string; text: string }) {
  const copied = useSignal<"no" | "yes" | "by hand">("no");
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(text).then(
      () => void (copied.value = "yes"),
      () => void (copied.value = "by hand"),
    );
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span class="small quiet" role="status">
        {copied.value === "yes" && "Copied."}
      </span>
      {copied.value === "by hand" && <pre tabIndex={0}>{text}</pre>}
    </>
  );
}
