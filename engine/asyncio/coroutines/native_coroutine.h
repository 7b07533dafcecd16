#pragma once

#include <string_view>

#include "asyncio/coroutines/coroutines.h"

namespace loopscope {

/// The body of an awaitable library function, written as a C++ coroutine:
///
///     AsyncFunction twice(Runtime& runtime, Value awaitable) {
///       CO_TRY(co_await awaiting(awaitable));
///       co_return co_await awaiting(awaitable);
///     }
///
/// Its parameters live in its frame, so they must be values or owners, except for the Runtime, which outlives all
/// coroutines.
using AsyncFunction = Coro<Completion<Value>>;

/// Awaits any guest awaitable; evaluates to its result, or to Raised.
inline AsyncFunction::Awaiting awaiting(Value awaitable) { return {Completion<Value>(std::move(awaitable))}; }
template <typename T>
AsyncFunction::Awaiting awaiting(Ref<T> awaitable) {
  return awaiting(Value::from(std::move(awaitable)));
}
/// Returns control to the loop for one pass, as the bare `yield` in asyncio.tasks.__sleep0 does.
inline AsyncFunction::Awaiting bare_yield() { return {Completion<Value>(Value::unset())}; }

/// Where CPython defines a library coroutine; shown in reprs and stack frames.
struct NativeCoroutineName {
  char const* name;
  char const* file;          ///< In Lib/asyncio.
  std::uint32_t first_line;  ///< The line of its definition.
  std::uint32_t await_line;  ///< The line where it usually waits; 0: CPython's frames differ, and none is shown.
  /// Whether it is a plain blocking function in CPython, so that no coroutine is shown.
  bool is_blocking = false;
  std::uint32_t nested_line = 0;  ///< The line where it awaits a coroutine, when different from `await_line`.
  std::uint32_t yield_line = 0;   ///< The line where it returns control to the loop for one pass.
  /// A coroutine that CPython awaits inside this one and that is not a separate coroutine here.
  NativeCoroutineName const* inside = nullptr;
};

/// A guest coroutine object whose body is an AsyncFunction.
class NativeCoroutine final : public CoroutineObject {
 public:
  NativeCoroutine(Type& type, NativeCoroutineName const& place, AsyncFunction body)
      : CoroutineObject(type, &NativeCoroutine::resume_body), m_place(place), m_body(std::move(body)) {}

  NativeCoroutineName const& place() const { return m_place; }
  /// Destroys the body at its current position, with its local variables, and closes the coroutine.
  void drop_body();
  /// The line of CPython's source where the coroutine is suspended; 0 when unknown.
  std::uint32_t suspended_line() const;

 private:
  static Step resume_body(CoroutineObject& self, Completion<Value> input);

  NativeCoroutineName const& m_place;
  std::optional<AsyncFunction> m_body;
  bool m_has_begun = false;
  enum class Waits : std::uint8_t { for_future, for_coroutine, for_next_pass };
  Waits m_waits = Waits::for_future;
};

/// Creates the coroutine object that a call of the library's `async def` function returns. `place` must stay valid
/// until the run ends.
Ref<CoroutineObject> make_native_coroutine(Runtime& runtime, NativeCoroutineName const& place, AsyncFunction body);

/// The coroutine as a NativeCoroutine; null for a coroutine of the program.
NativeCoroutine const* if_native(Runtime& runtime, CoroutineObject const& coroutine);

void set_up_native_coroutine_type(Type& type);

}  // namespace loopscope
