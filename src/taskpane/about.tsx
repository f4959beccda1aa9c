import { FormatSection } from "./format-section";
import { Icon } from "./icons";
import type { JobProps } from "./job";
import { usePane } from "./pane-context";
import { SourceText } from "./source-text";

/** What HTZone is, what it does with the workbook, and whose figures it holds. */
export function AboutJob({ host }: JobProps) {
  const { tables, words } = usePane();
  const { about } = words;
  const sources = [
    ...new Map(tables.flatMap((table) => table.sources.map((source) => [source.text, source]))).values(),
  ];
  return (
    <section class="stack about">
      <div class="lead">
        <h2>{about.heading}</h2>
        <p>{about.what}</p>
        <p>{about.functions}</p>
      </div>
      <FormatSection host={host} />
      <div>
        <h3>{about.privacyHeading}</h3>
        <p>{about.privacy}</p>
      </div>
      {sources.length > 0 && (
        <div>
          <h3>{about.sources}</h3>
          <ul class="sources">
            {sources.map((source) => (
              <li key={source.text}>
                <SourceText source={source} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p>
        <a class="link" href="assets/help.html" target="_blank" rel="noopener">
          {about.help}
          <Icon name="external" />
          <span class="unseen"> ({about.helpHint})</span>
        </a>
      </p>
    </section>
  );
}
