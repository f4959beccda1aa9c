import { MessageBar } from "./message-bar";
import type { OfficeHost } from "./office-host";
import { useShell } from "./shell-context";

/** Says why nothing can be inserted, when the pane is not in Excel. */
export function HostNotice({ host }: { host: OfficeHost }) {
  const { outside, noOffice } = useShell().words;
  return (
    <div role="status">
      {host === "outside" && (
        <MessageBar kind="info" title={outside.heading}>
          <p>{outside.body}</p>
          <p>{outside.workbench}</p>
          <p>
            <code>{outside.command}</code>
          </p>
        </MessageBar>
      )}
      {host === "missing" && (
        <MessageBar kind="warning" title={noOffice.heading}>
          <p>{noOffice.body}</p>
          <p>{noOffice.step}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {noOffice.reload}
          </button>
        </MessageBar>
      )}
    </div>
  );
}
