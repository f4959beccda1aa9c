import { HostObject } from "../protocol/host-object";

/**
 * Where the client's own custom-functions runtime reports for duty. The grid calls the add-in's functions itself,
 * so there is nothing to do; but without these objects the client throws into the add-in's page.
 */
class CustomFunctionsService extends HostObject {
  static override readonly type = "CustomFunctions";
  static override readonly wire = {
    _GetEnabledFeatures: { kind: "method" },
    _SetOsfControlContainerReadyForCustomFunctions: { kind: "method" },
  } as const;

  _SetOsfControlContainerReadyForCustomFunctions(): void {}

  _GetEnabledFeatures(): number[] {
    return [];
  }
}

/** The same for ribbon actions and shortcuts. */
class AddInService extends HostObject {
  static override readonly type = "AddinInternalService";
  static override readonly wire = {
    notifyActionHandlerReady: { kind: "method" },
    notifyActionHandlerReady2: { kind: "method" },
  } as const;

  notifyActionHandlerReady(): void {}

  notifyActionHandlerReady2(): void {}
}

/** Objects that the client makes by name, beside the workbook. */
export const RUNTIME_SERVICES: ReadonlyMap<string, () => HostObject> = new Map<string, () => HostObject>([
  ["Microsoft.ExcelServices.CustomFunctions", () => new CustomFunctionsService()],
  ["Microsoft.InternalService.AddinInternalService", () => new AddInService()],
]);
