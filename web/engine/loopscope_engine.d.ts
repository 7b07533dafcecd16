// The build produces the engine's module; these types allow type checks without a build.
declare module "*/loopscope_engine.mjs" {
  const factory: import("./engine_module.ts").EngineModuleFactory;
  export default factory;
}
