#pragma once

#include <cstdint>

#include "values/core/object.h"
#include "values/text/str.h"
#include "vm/coroutines/resumable_frame.h"

namespace loopscope {

/// What calling a function with `yield`, or a generator expression, makes. It runs inside the call that resumes it.
/// Mirrors Objects/genobject.c, PyGenObject.
class GeneratorObject final : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::generator;

  enum class State : std::uint8_t { created, suspended, running, closed };

  /// Only make_generator calls it, with a block that has room for the frame.
  GeneratorObject(Interpreter& interpreter, Ref<FunctionObject> function);

  /// Goes on with the value of the `yield` it is at: a Step of kind yields, returns or raises. A closed one returns
  /// None. ValueError `generator already executing`, TypeError for a value before the first `yield`.
  Step send(Value value);
  /// Raises the exception in Runtime::exception at the `yield` it is at, in what it delegates to first.
  Step raise_inside();
  /// The same where what should be raised is no exception, and Runtime::exception says so: only a generator that
  /// delegates to another has that raised inside it.
  Step raise_from_delegate();
  /// Raises GeneratorExit there, and gives what it returns then; RuntimeError `generator ignored GeneratorExit` when it
  /// yields once more. It is closed then.
  Completion<Value> close();

  State state() const { return m_state; }
  ResumableFrame const& body() const { return m_body; }
  /// The iterator of the `yield from` it is suspended at; unset when it is at none.
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
  /// What this generator does after what it delegates to was resumed with an exception.
  Step go_on_after(Step step);
  Completion<void> close_delegate(Value const& iterator);

  State m_state = State::created;
  ResumableFrame m_body;
};

Completion<Ref<GeneratorObject>> make_generator(Interpreter& interpreter, FunctionObject& function,
                                                CallArguments const& arguments);

/// A StopIteration that leaves the body of a generator or coroutine (it is in Runtime::exception) becomes the cause of
/// a RuntimeError with this message, as PEP 479 says. Another exception stays as it is.
void forbid_stop_iteration(Runtime& runtime, char const* message);
/// The same for StopAsyncIteration.
void forbid_stop_async_iteration(Runtime& runtime, char const* message);
/// Raises StopIteration with the value.
Raised raise_stop_iteration(Runtime& runtime, Value value);
/// What `throw(type, value, traceback)` raises: TypeError `exceptions must be classes or instances deriving from
/// BaseException, not …`.
Completion<Ref<ExceptionObject>> exception_to_throw(Runtime& runtime, std::span<Value> type_value_traceback);
/// Writes what a finalizer raised (it is in Runtime::exception) to stderr, as sys.unraisablehook does.
void report_ignored_while_closing(Runtime& runtime, std::string const& what);

/// Closes one that is garbage, with a report of what goes wrong; the caller holds it.
void finalize_generator(Runtime& runtime, GeneratorObject& generator);

/// Fills in the slots, attributes and methods of the type `generator`: generator_type.cpp.
void install_generator_type(Runtime& runtime);

}  // namespace loopscope
