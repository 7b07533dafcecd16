#include "asyncio/events/asyncio.h"
#include "asyncio/events/contexts.h"
#include "asyncio/events/events.h"
#include "asyncio/events/exception_handler.h"
#include "asyncio/tasks/futures.h"
#include "asyncio/tasks/tasks.h"
#include "stdlib/asyncio/module.h"
#include "values/core/operators.h"
#include "values/core/runtime.h"
#include "values/native/native_attribute.h"
#include "values/native/native_function.h"
#include "values/numbers/numbers.h"
#include "values/objects/bound_method.h"
#include "values/text/text.h"
#include "vm/frames/function_object.h"

// The methods of the loop object for the program; the behaviour is in engine/asyncio.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

// In an argument list, the tuple for `*args` comes last.

constexpr auto python_function = NativeFlavour::python_function;

EventLoopObject& loop_of(Arguments arguments) { return *arguments[0].as<EventLoopObject>(); }
Ref<TupleObject> tuple_at(Arguments arguments, std::size_t index) { return Ref(arguments[index].as<TupleObject>()); }

Completion<Value> call_soon_method(Runtime& runtime, Arguments a) {
  TRY(check_callback(runtime, loop_of(a), a[1], "call_soon"));
  return TRY(call_soon(runtime, loop_of(a), a[1], tuple_at(a, 3), TRY(context_or_copy(runtime, a[2]))));
}

Completion<Value> call_at_method(Runtime& runtime, Arguments a) {
  TRY(check_callback(runtime, loop_of(a), a[2], "call_at"));
  return TRY(call_at(runtime, loop_of(a), a[1], a[2], tuple_at(a, 4), TRY(context_or_copy(runtime, a[3]))));
}

Completion<Value> call_later_method(Runtime& runtime, Arguments a) {
  TRY(check_callback(runtime, loop_of(a), a[2], "call_at"));
  return TRY(call_later(runtime, loop_of(a), a[1], a[2], tuple_at(a, 4), TRY(context_or_copy(runtime, a[3]))));
}

Completion<Value> create_task_method(Runtime& runtime, Arguments a) {
  return create_task_with(runtime, loop_of(a), a[1], *a[2].as<DictObject>());
}

Completion<Value> set_debug_method(Runtime& runtime, Arguments a) {
  TRY(set_debug(runtime, loop_of(a), TRY(truth(runtime, a[1]))));
  return Value::none();
}

Completion<Value> set_task_factory_method(Runtime& runtime, Arguments a) {
  if (!a[1].is_none() && !is_callable(runtime, a[1])) {
    return runtime.raise(runtime.types.type_error, "task factory must be a callable or None");
  }
  loop_of(a).task_factory = a[1];
  return Value::none();
}

// ---- access to the outside world ----

Completion<Value> refuse_threads(Runtime& runtime, Arguments) {
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope does not support threads and executors yet: write the function as a coroutine, with "
                       "asyncio.sleep() for the time it takes");
}

Completion<Value> refuse_network(Runtime& runtime, Arguments) {
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope does not support network access: simulate the peer with coroutines, an asyncio.Queue "
                       "and asyncio.sleep()");
}

Completion<Value> refuse_files(Runtime& runtime, Arguments) {
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope does not support files, pipes or processes: simulate them with a coroutine");
}

Completion<Value> refuse_signals(Runtime& runtime, Arguments) {
  return runtime.raise(runtime.types.not_implemented_error,
                       "Loopscope does not support signals: simulate a signal with loop.call_later()");
}

constexpr NativeDefinition refused_methods[] = {
#define REFUSED(name, code) {name, "(self, *args, **kwargs)", code, python_function},
    REFUSED("run_in_executor", refuse_threads) REFUSED("set_default_executor", refuse_threads)
        REFUSED("create_connection", refuse_network) REFUSED("create_server", refuse_network) REFUSED(
            "create_datagram_endpoint", refuse_network) REFUSED("create_unix_connection", refuse_network)
            REFUSED("create_unix_server", refuse_network) REFUSED("connect_accepted_socket", refuse_network) REFUSED(
                "start_tls", refuse_network) REFUSED("sendfile", refuse_network) REFUSED("getaddrinfo", refuse_network)
                REFUSED("getnameinfo", refuse_network) REFUSED("sock_accept", refuse_network)
                    REFUSED("sock_connect", refuse_network) REFUSED("sock_recv", refuse_network)
                        REFUSED("sock_recv_into", refuse_network) REFUSED("sock_recvfrom", refuse_network)
                            REFUSED("sock_recvfrom_into", refuse_network) REFUSED("sock_sendall", refuse_network)
                                REFUSED("sock_sendto", refuse_network) REFUSED("sock_sendfile", refuse_network)
                                    REFUSED("add_reader", refuse_files) REFUSED("remove_reader", refuse_files)
                                        REFUSED("add_writer", refuse_files) REFUSED("remove_writer", refuse_files)
                                            REFUSED("connect_read_pipe", refuse_files)
                                                REFUSED("connect_write_pipe", refuse_files)
                                                    REFUSED("subprocess_exec", refuse_files)
                                                        REFUSED("subprocess_shell", refuse_files)
                                                            REFUSED("add_signal_handler", refuse_signals)
                                                                REFUSED("remove_signal_handler", refuse_signals)
#undef REFUSED
};

constexpr NativeAttributeDefinition event_loop_attributes[] = {
    {"slow_callback_duration",
     [](Runtime&, Value const& self) -> Completion<Value> {
       return Value(self.as<EventLoopObject>()->slow_callback_duration);
     },
     [](Runtime& runtime, Value const& self, Value value) -> Completion<void> {
       self.as<EventLoopObject>()->slow_callback_duration =
           value.is_unset() ? Value::number(0.1) : Value::number(TRY(float_of(runtime, value)));
       return {};
     }},
};

Completion<Value> set_exception_handler_method(Runtime& runtime, Arguments a) {
  if (!a[1].is_none() && !is_callable(runtime, a[1])) {
    std::string text = "A callable object or None is expected, got ";
    TRY(append_repr(runtime, text, a[1]));
    return runtime.raise(runtime.types.type_error, text);
  }
  loop_of(a).exception_handler = a[1];
  return Value::none();
}

Completion<Ref<DictObject>> context_of(Runtime& runtime, Value const& value) {
  if (auto* dict = value.if_is<DictObject>()) return Ref(dict);
  return runtime.raise(runtime.types.type_error, "the context of an exception handler must be a dict");
}

Completion<Value> call_exception_handler_method(Runtime& runtime, Arguments a) {
  TRY(call_exception_handler(runtime, loop_of(a), TRY(context_of(runtime, a[1]))));
  return Value::none();
}

Completion<Value> default_exception_handler_method(Runtime& runtime, Arguments a) {
  Ref<DictObject> const context = TRY(context_of(runtime, a[1]));
  TRY(default_exception_handler(runtime, *context));
  return Value::none();
}

constexpr NativeDefinition event_loop_methods[] = {
    {"time", "(self)", [](Runtime&, Arguments a) -> Completion<Value> { return loop_of(a).time(); }, python_function},
    {"call_soon", "(self, callback, *args, context=None)", call_soon_method, python_function},
    {"call_soon_threadsafe", "(self, callback, *args, context=None)", call_soon_method, python_function},
    {"call_at", "(self, when, callback, *args, context=None)", call_at_method, python_function},
    {"call_later", "(self, delay, callback, *args, context=None)", call_later_method, python_function},
    {"create_future", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> { return loop_of(a).create_future(runtime); },
     python_function},
    {"create_task", "(self, coro, **kwargs)", create_task_method, python_function},
    {"is_running", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(loop_of(a).is_running()); },
     python_function},
    {"is_closed", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(loop_of(a).is_closed()); },
     python_function},
    {"stop", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> {
       loop_of(a).stop();
       return Value::none();
     },
     python_function},
    {"close", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       TRY(loop_of(a).close(runtime));
       return Value::none();
     },
     python_function},
    {"run_forever", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, run_forever_name, run_forever(runtime, Ref(&loop_of(a))));
     },
     python_function, true},
    {"run_until_complete", "(self, future)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, run_until_complete_name,
                                    run_until_complete(runtime, Ref(&loop_of(a)), a[1]));
     },
     python_function, true},
    {"shutdown_asyncgens", "(self)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, shutdown_asyncgens_name, shutdown_asyncgens(runtime, Ref(&loop_of(a))));
     },
     python_function},
    {"shutdown_default_executor", "(self, timeout=None)",
     [](Runtime& runtime, Arguments a) -> Completion<Value> {
       return make_native_coroutine(runtime, shutdown_default_executor_name,
                                    shutdown_default_executor(runtime, Ref(&loop_of(a))));
     },
     python_function},
    {"get_debug", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return Value::boolean(loop_of(a).is_debug); }, python_function},
    {"get_task_factory", "(self)", [](Runtime&, Arguments a) -> Completion<Value> { return loop_of(a).task_factory; },
     python_function},
    {"set_task_factory", "(self, factory)", set_task_factory_method, python_function},
    {"set_debug", "(self, enabled)", set_debug_method, python_function},
    {"get_exception_handler", "(self)",
     [](Runtime&, Arguments a) -> Completion<Value> { return loop_of(a).exception_handler; }, python_function},
    {"set_exception_handler", "(self, handler)", set_exception_handler_method, python_function},
    {"default_exception_handler", "(self, context)", default_exception_handler_method, python_function},
    {"call_exception_handler", "(self, context)", call_exception_handler_method, python_function},
};

}  // namespace

void add_event_loop_methods(Runtime& runtime) {
  AsyncioTypes const& types = runtime.asyncio->types;
  add_methods(runtime, *types.base_event_loop, event_loop_methods);
  add_methods(runtime, *types.base_event_loop, refused_methods);
  add_attributes(runtime, *types.base_event_loop, event_loop_attributes);
  types.event_loop->slots.construct = [](Runtime& of, Type&, CallArguments const&) -> Completion<Value> {
    return new_event_loop(of);
  };
}

}  // namespace loopscope
