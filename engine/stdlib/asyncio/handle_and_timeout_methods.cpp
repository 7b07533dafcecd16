#include <algorithm>

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/events/asyncio.h"
#include "asyncio/events/contexts.h"
#include "asyncio/events/events.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/tasks/tasks.h"
#include "asyncio/waiting/timeouts.h"
#include "stdlib/asyncio/module.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/text.h"
#include "vm/interpreter/interpreter.h"

// The methods of handles and timeouts for the program; the behaviour is in engine/asyncio.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr auto python_function = NativeFlavour::python_function;

HandleObject& handle_of(Arguments arguments) { return *arguments[0].as<HandleObject>(); }
TimeoutObject& timeout_of(Arguments arguments) { return *static_cast<TimeoutObject*>(arguments[0].object()); }

constexpr NativeDefinition handle_methods[] = {
    {"cancel", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> {
       handle_of(a).cancel();
       return Value::none();
     },
     python_function},
    {"cancelled", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(handle_of(a).is_cancelled()); },
     python_function},
    {"get_context", "(self)",
     [](Runtime& runtime, Arguments a) { return context_object(runtime, handle_of(a).context()); }, python_function},
};

constexpr NativeDefinition timer_handle_methods[] = {
    {"when", "(self)", [](Runtime&, Arguments a) -> Completion<Value> { return handle_of(a).when(); }, python_function},
};

constexpr NativeDefinition timeout_methods[] = {
    {"when", "(self)", [](Runtime&, Arguments a) -> Completion<Value> { return timeout_of(a).when(); },
     python_function},
    {"reschedule", "(self, when)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(timeout_of(a).reschedule(runtime, a[1]));
       return Value::none();
     },
     python_function},
    {"expired", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(timeout_of(a).is_expired()); },
     python_function},
    {"__aenter__", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, timeout_enter_name, timeout_enter(runtime, Ref(&timeout_of(a))));
     },
     python_function},
    {"__aexit__", "(self, exc_type, exc_val, exc_tb)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, timeout_exit_name, timeout_exit(runtime, Ref(&timeout_of(a)), a[2]));
     },
     python_function},
};

// Timeout(when)
Completion<Value> construct_timeout(Runtime& runtime, Type&, CallArguments const& arguments) {
  if (arguments.positional.size() != 1 || !arguments.keyword_names.empty()) {
    return runtime.raise(runtime.types.type_error, "Timeout.__init__() missing 1 required positional argument: 'when'");
  }
  return Value::from(make_timeout_at(runtime, arguments.positional[0]));
}

}  // namespace

void add_asyncio_methods(Runtime& runtime) {
  AsyncioTypes const& types = runtime.asyncio->types;
  add_future_methods(runtime);
  add_methods(runtime, *types.handle, handle_methods);
  add_methods(runtime, *types.timer_handle, timer_handle_methods);
  add_methods(runtime, *types.timeout, timeout_methods);
  types.timeout->slots.construct = construct_timeout;
  add_event_loop_methods(runtime);
}

}  // namespace loopscope
