import {
  IUndoRedoService,
  LogLevel,
  Univer,
  type DependencyOverride,
  type IUniverConfig,
  type Plugin,
  type PluginCtor,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UndoSteps } from "./undo-steps";

/** What Univer's preset packages return: plugins, each with or without options. */
export interface Preset {
  plugins: (PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown])[];
}

/**
 * A Univer with the presets' plugins. Univer's own function for it lives in a package that brings proprietary code with it.
 * A plugin named by several presets is registered once, with the options of the last.
 */
export function createUniver(
  config: Partial<IUniverConfig>,
  presets: readonly Preset[],
): { univer: Univer; api: FUniver } {
  const override = [[IUndoRedoService, { useClass: UndoSteps }]] as DependencyOverride;
  const univer = new Univer({ logLevel: LogLevel.ERROR, override, ...config });
  const plugins = new Map<string, { plugin: PluginCtor<Plugin>; options: unknown }>();
  for (const entry of presets.flatMap((preset) => preset.plugins)) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    plugins.delete(plugin.pluginName);
    plugins.set(plugin.pluginName, { plugin, options });
  }
  for (const { plugin, options } of plugins.values()) univer.registerPlugin(plugin, options as never);
  return { univer, api: FUniver.newAPI(univer) };
}
