#pragma once

#include <cstdint>

#include "values/core/object.h"
#include "values/text/str.h"
#include "vm/coroutines/resumable_frame.h"

namespace loopscope {

/// A generator, created by a call of a function with `yield` or by a generator expression. It runs inside the call that
/// resumes it. Mirrors Objects/genobject.c, PyGenObject.
class GeneratorObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::generator;

  enum class State : std::uint8_t { created, suspended, running, closed };

  /// For make_generator only; the block must have room for the frame.
  GeneratorObject(Interpreter& interpreter, Ref<FunctionObject> function);

  /// Resumes the generator; the value is the result of the current `yield`. Returns a Step of kind yields, returns or
  /// raises. A closed generator returns None. Raises ValueError `generator already executing`, and TypeError for a
  /// value before the first `yield`.
  Step send(Value value);
  /// Raises the exception in Runtime::exception at the current `yield`; first in the iterator that the generator
  /// delegates to, if any.
  Step raise_inside();
  /// Handles a `throw` whose argument is not an exception; the TypeError is in Runtime::exception. Only a generator
  /// that delegates to another one raises the error inside that one.
  Step raise_from_delegate();
  /// Raises GeneratorExit at the current `yield` and returns the generator's return value. Raises RuntimeError
  /// `generator ignored GeneratorExit` when the generator yields again. It is closed afterwards.
  Completion<Value> close();

  State state() const { return m_state; }
  ResumableFrame const& body() const { return m_body; }
  /// The iterator of the current `yield from`; unset when the generator is not in one.
  Value delegate() const;
  std::size_t block_bytes() const { return sizeof(GeneratorObject) + m_body.bytes(); }

  Ref<StrObject> name;
  Ref<StrObject> qualname;
  std::uint32_t const creation;  ///< See Asyncio::last_creation.

 private:
  friend struct GeneratorSlots;
  friend Completion<Ref<GeneratorObject>> make_generator(Interpreter&, FunctionObject&, CallArguments const&);

  Step go_on(Completion<Value> input);
  Step raise_here();
  Step raise_in_delegate(Value iterator);
  /// Continues this generator after the iterator that it delegates to was resumed with an exception.
  Step go_on_after(Step step);
  Completion<void> close_delegate(Value const& iterator);

  State m_state = State::created;
  ResumableFrame m_body;
};

/// Creates a generator with the arguments in its slots. Raises TypeError when the arguments do not match.
Completion<Ref<GeneratorObject>> make_generator(Interpreter& interpreter, FunctionObject& function,
                                                CallArguments const& arguments);

/// Replaces a StopIteration in Runtime::exception, which left the body of a generator or coroutine, by a RuntimeError
/// with this message and the StopIteration as its cause (PEP 479). Other exceptions stay unchanged.
void forbid_stop_iteration(Runtime& runtime, char const* message);
/// Does the same for StopAsyncIteration.
void forbid_stop_async_iteration(Runtime& runtime, char const* message);
/// Raises StopIteration with the value.
Raised raise_stop_iteration(Runtime& runtime, Value value);
/// The exception that `throw(type, value, traceback)` raises. Raises TypeError `exceptions must be classes or instances
/// deriving from BaseException, not …`.
Completion<Ref<ExceptionObject>> exception_to_throw(Runtime& runtime, std::span<Value> type_value_traceback);
/// Reports the exception in Runtime::exception, raised by closing an unreachable generator or coroutine, on stderr, as
/// sys.unraisablehook does. `described` is the object's repr.
void report_ignored_while_closing(Runtime& runtime, std::string const& described);

/// Finalizes an unreachable object with `close`: saves the exception in flight and holds a reference meanwhile. An
/// exception from `close` is reported under the text that `describe` returns. Returns false when the code that ran has
/// created a new reference, which keeps the object alive. Mirrors _PyGen_Finalize.
template <typename Close, typename Describe>
bool finalize_dropped(Runtime& runtime, Object& object, Close close, Describe describe) {
  Ref<ExceptionObject> passing = std::move(runtime.exception);
  object.retain();
  if (close().is_raised()) report_ignored_while_closing(runtime, describe());
  runtime.exception = std::move(passing);
  if (object.reference_count() == 1) return true;
  object.release();
  return false;
}

/// Closes an unreachable generator and reports the exceptions that this raises. The caller must hold a reference.
void finalize_generator(Runtime& runtime, GeneratorObject& generator);

/// Fills in the slots, attributes and methods of the type `generator`: generator_type.cpp.
void install_generator_type(Runtime& runtime);

}  // namespace loopscope
