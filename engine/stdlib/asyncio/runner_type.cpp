#include "stdlib/asyncio/runner_type.h"

#include "asyncio/events/base_events.h"
#include "asyncio/events/runners.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/objects/attributes.h"
#include "vm/classes/class_layouts.h"

// asyncio's Runner for the program; the behaviour is in engine/asyncio.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr auto python_function = NativeFlavour::python_function;

RunnerObject& runner_of(Value const& self) { return *static_cast<RunnerObject*>(self.object()); }

Ref<DictObject>& attributes_of(Object& self) { return static_cast<RunnerObject&>(self).attributes; }

extern NativeTypeDefinition const runner_type;

Ref<RunnerObject> make(Runtime& runtime, Type& type, Value debug, Value loop_factory) {
  Ref<RunnerObject> runner = runtime.heap.make<RunnerObject>(type);
  runner->debug = std::move(debug);
  runner->loop_factory = std::move(loop_factory);
  return runner;
}

void set_up(TypeSlots& slots) {
  slots.destroy = [](Runtime& runtime, Object* object) { runtime.heap.destroy(static_cast<RunnerObject*>(object)); };
  slots.create = [](Runtime& runtime, Type& type, CallArguments const&) -> Completion<Value> {
    return runtime.heap.make<RunnerObject>(type);
  };
  slots.initialize = [](Runtime& runtime, Value const& self, CallArguments const& arguments) -> Completion<void> {
    std::vector<Value> const bound = TRY(bind_constructor(runtime, runner_type, arguments));
    runner_of(self).debug = bound[1];
    runner_of(self).loop_factory = bound[2];
    return {};
  };
  slots.instance_attributes = attributes_of;
  slots.clear = [](Object& self) { static_cast<RunnerObject&>(self).clear(); };
  slots.traverse = [](Object& self, ReferenceVisitor& visitor) { static_cast<RunnerObject&>(self).traverse(visitor); };
}

Completion<Value> close(Runtime& runtime, Arguments arguments) {
  return make_native_coroutine(runtime, runner_close_name, runner_close(runtime, Ref(&runner_of(arguments[0]))));
}

/// Calls `self.close()`, which a class of the program may override.
Completion<Value> exit(Runtime& runtime, Arguments arguments) {
  if (!type_of(runtime, arguments[0]).is_guest_class) return close(runtime, arguments);
  TRY(call(runtime, TRY(get_attribute(runtime, arguments[0], "close"))));
  return Value::none();
}

constexpr NativeDefinition methods[] = {
    {"run", "(self, coro, *, context=None)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, runner_run_name, runner_run(runtime, Ref(&runner_of(a[0])), a[1], a[2]));
     },
     python_function, true},
    {"close", "(self)", close, python_function, true},
    {"get_loop", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(runner_of(a[0]).prepare(runtime));
       return Value::from(runner_of(a[0]).loop());
     },
     python_function},
    {"__enter__", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(runner_of(a[0]).prepare(runtime));
       return a[0];
     },
     python_function},
    {"__exit__", "(self, exc_type, exc_val, exc_tb)", exit, python_function, true},
};

constexpr NativeTypeDefinition runner_type = {
    .name = "asyncio.runners.Runner",
    .set_up = set_up,
    .constructor = {.name = "Runner.__init__",
                    .signature = "(self, *, debug=None, loop_factory=None)",
                    .code = [](Runtime& runtime, Arguments a) -> Completion<Value> {
                      return make(runtime, *a[0].as<Type>(), a[1], a[2]);
                    },
                    .flavour = python_function},
    .special_methods = "init new",
    .methods = methods,
    .attributes_of_subclasses = attributes_of,
};

}  // namespace

Ref<RunnerObject> make_runner(Runtime& runtime, Value debug, Value loop_factory) {
  return make(runtime, native_type(runtime, runner_type), std::move(debug), std::move(loop_factory));
}

std::span<NativeTypeDefinition const* const> asyncio_runner_types() {
  static constexpr NativeTypeDefinition const* types[] = {&runner_type};
  return types;
}

}  // namespace loopscope
