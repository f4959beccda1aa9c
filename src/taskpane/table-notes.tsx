import type { ReadyTable } from "../core/tables/table";
import type { NumberedCaveat } from "../sheet/caveats";
import { useWords } from "./pane-context";
import { SourceText } from "./source-text";

const PLACES_SHOWN = 3;

/** Notes, caveats of single figures and sources, always in sight: a figure is not to be read without them. */
export function TableNotes({ table, caveats }: { table: ReadyTable; caveats: NumberedCaveat[] }) {
  const { table: words } = useWords();
  return (
    <div class="notes">
      {table.notes.length > 0 && <Paragraphs heading={words.notes} paragraphs={table.notes} />}
      {caveats.length > 0 && (
        <section>
          <h3>{words.caveats}</h3>
          <ol>
            {caveats.map(({ number, text, places }) => (
              <li key={number} value={number}>
                <span class="places">
                  {words.places(places.slice(0, PLACES_SHOWN), Math.max(0, places.length - PLACES_SHOWN))}
                </span>
                {text}
              </li>
            ))}
          </ol>
        </section>
      )}
      {table.sources.length > 0 && (
        <section>
          <h3>{words.sources}</h3>
          {table.sources.map((source) => (
            <p key={source.text}>
              <SourceText source={source} />
            </p>
          ))}
        </section>
      )}
    </div>
  );
}

function Paragraphs({ heading, paragraphs }: { heading: string; paragraphs: string[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      {paragraphs.map((paragraph, index) => (
        <p key={index}>{paragraph}</p>
      ))}
    </section>
  );
}
