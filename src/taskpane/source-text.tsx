import type { SourceLine } from "../core/tables/table";

/** A reference to a source; where it has an address, that part of it is a link. */
export function SourceText({ source: { text, url } }: { source: SourceLine }) {
  const at = url === "" ? -1 : text.indexOf(url);
  if (at < 0) return <>{text}</>;
  return (
    <>
      {text.slice(0, at)}
      <a class="inline-link" href={url} target="_blank" rel="noopener">
        {url}
      </a>
      {text.slice(at + url.length)}
    </>
  );
}
