const STATUS: Record<string, number> = {
  AccessDenied: 401,
  ApiNotFound: 404,
  GeneralException: 500,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  NotImplemented: 501,
};

const MESSAGES: Record<string, string> = {
  AccessDenied: "You don't have sufficient permissions for this action.",
  GeneralException: "There was an internal error while processing the request.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  InvalidOperationInCellEditMode: "Excel is in cell-editing mode. Exit the edit mode and try again.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidRequest: "The request can't be processed.",
  InvalidSelection: "The current selection is invalid for this operation.",
  ItemAlreadyExists: "The resource being created already exists.",
  ItemNotFound: "The requested resource doesn't exist.",
  NotImplemented: "The requested feature isn't implemented.",
  RequestAborted: "The request was ended, since it took too long.",
  RequestPayloadSizeLimitExceeded: "The request payload size has exceeded the limit.",
  ResponsePayloadSizeLimitExceeded: "The response payload size has exceeded the limit.",
};

/** What a request may fail with. Without a location the executor names the member that was running. */
export class HostError extends Error {
  readonly status: number;

  constructor(
    readonly code: string,
    message?: string,
    readonly location?: string,
  ) {
    super(message ?? MESSAGES[code] ?? code);
    this.status = STATUS[code] ?? 400;
  }
}
