#include <array>
#include <string>

#include "asyncio/coroutines/awaitables.h"
#include "asyncio/coroutines/coroutines.h"
#include "bytecode/opcodes.h"
#include "values/core/call_arguments.h"
#include "values/exceptions/exception.h"
#include "values/objects/attributes.h"
#include "values/objects/bound_method.h"
#include "vm/classes/special_methods.h"
#include "vm/interpreter/interpreter.h"
#include "vm/interpreter/operations.h"

namespace loopscope::operations {

namespace {

/// The two methods of a protocol, its name in messages, and the other protocol, which the program may have intended.
struct ContextProtocol {
  char const* enter;
  char const* exit;
  char const* name;
  char const* other_enter;
  char const* other_exit;
  char const* hint;
};

constexpr ContextProtocol with_protocol = {
    "__enter__",       "__exit__",
    "context manager", "__aenter__",
    "__aexit__",       " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"};
constexpr ContextProtocol async_with_protocol = {
    "__aenter__", "__aexit__", "asynchronous context manager",
    "__enter__",  "__exit__",  " but it supports the context manager protocol. Did you mean to use 'with'?"};

std::string qualified_name(Type const& type) {
  std::string const name = type.qualname.empty() ? type.name() : type.qualname;
  if (type.module_name == "builtins" || type.module_name == "__main__") return name;
  return type.module_name + "." + name;
}

/// Whether the value's type has the method.
bool has(Runtime& runtime, Value const& manager, char const* method) {
  return type_of(runtime, manager).find(*runtime.intern(method)) != nullptr;
}

Completion<Value> special_method(Runtime& runtime, Value const& manager, ContextProtocol const& protocol,
                                 char const* name) {
  Method method = TRY(find_special(runtime, manager, *runtime.intern(name)));
  if (!method.callable.is_unset()) {
    if (method.receiver.is_unset()) return std::move(method.callable);
    return make_bound_method(runtime, std::move(method.callable), std::move(method.receiver));
  }
  std::string text = "'" + qualified_name(type_of(runtime, manager)) + "' object does not support the " +
                     protocol.name + " protocol (missed " + name + " method)";
  if (has(runtime, manager, protocol.other_enter) && has(runtime, manager, protocol.other_exit)) text += protocol.hint;
  return runtime.raise(runtime.types.type_error, text);
}

/// manager -> bound exit, result of enter()
Completion<void> before(Runtime& runtime, Frame& frame, ContextProtocol const& protocol) {
  Value const manager = frame.pop();
  Value exit = TRY(special_method(runtime, manager, protocol, protocol.exit));
  Value const enter = TRY(special_method(runtime, manager, protocol, protocol.enter));
  Value result = TRY(call(runtime, enter));
  frame.push(std::move(exit));
  frame.push(std::move(result));
  return {};
}

}  // namespace

Completion<void> before_with(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  return before(interpreter.runtime, frame, with_protocol);
}

Completion<void> before_async_with(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  return before(interpreter.runtime, frame, async_with_protocol);
}

Completion<void> with_except_start(Interpreter& interpreter, Frame& frame, std::uint32_t) {
  auto* exception = frame.stack_top[-1].as<ExceptionObject>();
  std::array<Value, 3> const arguments = {Value::from(static_cast<Object*>(&exception->type())), Value::from(exception),
                                          exception->traceback ? Value::from(exception->traceback) : Value::none()};
  Value const exit = frame.stack_top[-3];
  frame.push(TRY(call(interpreter.runtime, exit, std::span<Value const>(arguments))));
  return {};
}

Completion<void> check_awaitable(Interpreter& interpreter, Frame& frame, std::uint32_t operand) {
  Runtime& runtime = interpreter.runtime;
  Value& value = frame.stack_top[-1];
  if (is_awaitable(value)) {
    value = TRY(awaited_by(runtime, value));
    return {};
  }
  std::string const name = type_of(runtime, value).name();
  auto const source = static_cast<AwaitSource>(operand);
  if (source == AwaitSource::expression)
    return runtime.raise(runtime.types.type_error, "'" + name + "' object can't be awaited");
  if (source == AwaitSource::anext) {
    return runtime.raise(runtime.types.type_error, "'async for' received an invalid object from __anext__: " + name);
  }
  std::string const method = source == AwaitSource::aenter ? "__aenter__" : "__aexit__";
  return runtime.raise(runtime.types.type_error, "'async with' received an object from " + method +
                                                     " that does not implement __await__: " + name);
}

}  // namespace loopscope::operations
