// The engine's module is a product of the build: its types are told here, so that they can be checked without it.
declare module "*/loopscope_engine.mjs" {
  const factory: import("./engine_module.ts").EngineModuleFactory;
  export default factory;
}
