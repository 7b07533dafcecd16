#include <string>

#include "asyncio/coroutines/native_coroutine.h"
#include "values/core/call_arguments.h"
#include "values/core/runtime.h"
#include "values/exceptions/exception.h"
#include "values/objects/attributes.h"
#include "vm/builtins/builtins.h"

namespace loopscope::builtins {

namespace {

Completion<Value> special_method(Runtime& runtime, Value const& value, char const* name, char const* what) {
  Ref<StrObject> const interned = runtime.intern(name);
  Type const& type = type_of(runtime, value);
  if (!type.find(*interned))
    return runtime.raise(runtime.types.type_error, "'" + type.name() + "' object is not " + what);
  return get_attribute(runtime, value, *interned);
}

/// The coroutine that `anext(iterator, default)` returns. Mirrors Objects/iterobject.c, anextawaitable.
AsyncFunction next_or_default(Runtime& runtime, Value awaitable, Value fallback) {
  Completion<Value> item = co_await awaiting(std::move(awaitable));
  if (!item.is_raised() || !runtime.raised_is(runtime.types.stop_async_iteration)) co_return item;
  runtime.take_exception();
  co_return fallback;
}

constexpr NativeCoroutineName next_or_default_name{"anext", "", 0, 0};

}  // namespace

Completion<Value> aiter(Runtime& runtime, Arguments arguments) {
  Value const method = TRY(special_method(runtime, arguments[0], "__aiter__", "an async iterable"));
  Value iterator = TRY(call(runtime, method));
  Type const& type = type_of(runtime, iterator);
  if (!type.find(*runtime.intern("__anext__"))) {
    return runtime.raise(runtime.types.type_error,
                         "aiter() returned not an async iterator of type '" + type.name() + "'");
  }
  return iterator;
}

Completion<Value> anext(Runtime& runtime, Arguments arguments) {
  Value const method = TRY(special_method(runtime, arguments[0], "__anext__", "an async iterator"));
  Value awaitable = TRY(call(runtime, method));
  if (arguments[1].is_unset()) return awaitable;
  return make_native_coroutine(runtime, next_or_default_name,
                               next_or_default(runtime, std::move(awaitable), std::move(arguments[1])));
}

}  // namespace loopscope::builtins
