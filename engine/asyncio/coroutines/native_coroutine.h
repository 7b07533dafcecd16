#pragma once

#include <string_view>

#include "asyncio/coroutines/coroutines.h"

namespace loopscope {

/// The body of a library function that can be awaited, written as a C++ coroutine:
///
///     AsyncFunction twice(Runtime& runtime, Value awaitable) {
///       CO_TRY(co_await awaiting(awaitable));
///       co_return co_await awaiting(awaitable);
///     }
///
/// Its parameters must be values or owners (they are kept in its frame), save the Runtime, which outlives all
/// coroutines.
using AsyncFunction = Coro<Completion<Value>>;

/// Awaits any guest awaitable; evaluates to its result, or Raised.
inline AsyncFunction::Awaiting awaiting(Value awaitable) { return {Completion<Value>(std::move(awaitable))}; }
template <typename T>
AsyncFunction::Awaiting awaiting(Ref<T> awaitable) {
  return awaiting(Value::from(std::move(awaitable)));
}
/// Gives the loop back for one pass, as CPython's `yield` in `__sleep0`.
inline AsyncFunction::Awaiting bare_yield() { return {Completion<Value>(Value::unset())}; }

/// Where CPython defines a library coroutine, for reprs and frames.
struct NativeCoroutineName {
  char const* name;
  char const* file;          ///< In Lib/asyncio.
  std::uint32_t first_line;  ///< Of its definition.
  std::uint32_t await_line;  ///< Where it usually waits; 0: CPython's frames are others, and none is shown.
  /// A plain function in CPython, which blocks: no coroutine is to be seen.
  bool is_blocking = false;
  std::uint32_t nested_line = 0;  ///< Where it awaits a coroutine, when that is elsewhere.
  std::uint32_t yield_line = 0;   ///< Where it gives the loop back for one pass.
  NativeCoroutineName const* inside =
      nullptr;  ///< Another coroutine of CPython's that it awaits, which is no other here.
};

/// A guest coroutine object whose body is an AsyncFunction.
class NativeCoroutine final : public CoroutineObject {
 public:
  NativeCoroutine(Type& type, NativeCoroutineName const& place, AsyncFunction body)
      : CoroutineObject(type, &NativeCoroutine::resume_body), m_place(place), m_body(std::move(body)) {}

  NativeCoroutineName const& place() const { return m_place; }
  /// Ends the body where it is: its locals go. The coroutine is closed.
  void drop_body();
  /// The line of CPython's source where it is suspended; 0 when that is not known.
  std::uint32_t suspended_line() const;

 private:
  static Step resume_body(CoroutineObject& self, Completion<Value> input);

  NativeCoroutineName const& m_place;
  std::optional<AsyncFunction> m_body;
  bool m_has_begun = false;
  enum class Waits : std::uint8_t { for_future, for_coroutine, for_next_pass };
  Waits m_waits = Waits::for_future;
};

/// A new coroutine object, as a call of the library's `async def` gives. `place` lives for ever.
Ref<CoroutineObject> make_native_coroutine(Runtime& runtime, NativeCoroutineName const& place, AsyncFunction body);

/// The coroutine as NativeCoroutine; null when it is the program's own.
NativeCoroutine const* if_native(Runtime& runtime, CoroutineObject const& coroutine);

void set_up_native_coroutine_type(Type& type);

}  // namespace loopscope
