#pragma once

#include <cstdint>
#include <vector>

#include "asyncio/coroutines/source_traceback.h"
#include "loop/coroutine.h"
#include "values/core/completion.h"
#include "values/core/object.h"
#include "values/core/type.h"
#include "values/exceptions/exception.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// The outcome of resuming a coroutine.
struct Step {
  enum class Kind : std::uint8_t {
    awaits,  ///< The coroutine awaits `value`; the AwaitStack resolves it and resumes the coroutine with the result.
    yields,  ///< `value` goes to the driver of the stack (None: a bare yield), which resumes with None or an exception.
    returns,    ///< The coroutine has finished; `value` is its result.
    raises,     ///< The coroutine has finished; the exception is in Runtime::exception.
    preempted,  ///< The slice's budget ran out inside guest code; resume with None to continue.
  };
  Kind kind;
  Value value;
};

/// A guest coroutine object: an `async def` frame of the interpreter, or a native library function written as a C++
/// coroutine. It runs only when its driver (an AwaitStack) resumes it. Mirrors Objects/genobject.c, PyCoroObject.
class CoroutineObject : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::coroutine;

  enum class State : std::uint8_t { created, suspended, running, closed };

  /// Resumes the coroutine. `input` is the result of its await (ignored at the first step), or Raised to raise the
  /// exception in Runtime::exception at the await. Only an AwaitStack calls it; the AwaitStack also maintains `state`.
  Step resume(Completion<Value> input) { return m_resume(*this, std::move(input)); }

  Ref<StrObject> name;
  Ref<StrObject> qualname;
  State state = State::created;
  std::uint32_t trace_id = 0;
  std::uint32_t const creation;  ///< See Asyncio::last_creation.
  /// The line where it is suspended, or its first line; 0 for native code.
  std::uint32_t line = 0;
  std::uint32_t created_at_line = 0;
  /// The line where its function is defined; 0 for native code.
  std::uint32_t first_line = 0;
  /// The exception that the awaiter is handling (null: none). Exceptions that the coroutine raises outside its own
  /// handlers get it as their context. The awaiter sets it.
  Ref<ExceptionObject> handled_outside;
  /// The awaiter obtained it from `coroutine.__await__()`, so CPython does not count it as awaited there.
  bool is_behind_wrapper = false;
  /// `handled_outside` has changed since the coroutine was suspended: it no longer runs inside the handler where it
  /// started.
  bool has_left_outside = false;
  /// How the input of the next resume arrives. The AwaitStack sets it and resets it to `sent` afterwards.
  enum class Manner : std::uint8_t {
    /// A value from the awaited object, or an exception that it raised.
    sent,
    /// The await expression itself raises: the exceptions handled here and outside become the context.
    raised,
    /// As coroutine.throw() passes an exception down the chain and back: the exception handled here becomes the
    /// context, the one handled outside does not.
    thrown,
  };
  Manner manner = Manner::sent;

 protected:
  using Resume = Step (*)(CoroutineObject&, Completion<Value>);
  CoroutineObject(Type& type, Resume resume);
  ~CoroutineObject() { forget_source(type().runtime(), *this); }

 private:
  Resume m_resume;
};

/// The chain of coroutines that await one another, innermost last; a task runs one. `resume` resumes the innermost
/// coroutine directly, at any depth: an `await` pushes, a return or an exception pops and continues the awaiter,
/// without recursion.
class AwaitStack {
 public:
  explicit AwaitStack(Runtime& runtime) : m_runtime(runtime) {}
  AwaitStack(AwaitStack const&) = delete;
  ~AwaitStack() { clear(); }

  /// Starts the stack with this coroutine. Raises RuntimeError `cannot reuse already awaited coroutine` when the
  /// coroutine has already been started.
  Completion<void> begin(Ref<CoroutineObject> coroutine);
  /// Runs until the stack yields to its driver, finishes, or is preempted; never returns Kind::awaits. A yielded value
  /// is a pending Future (with asyncio_future_blocking set), None, a value that an iterator yielded, or an
  /// EventLoopObject that the main thread must run. After a yield, resume with None or raise into the stack.
  Step resume(Completion<Value> input);

  /// Releases the coroutines, innermost first.
  void clear();
  void traverse(ReferenceVisitor& visitor);

  bool is_empty() const { return m_coroutines.empty(); }
  std::vector<Ref<CoroutineObject>> const& coroutines() const { return m_coroutines; }

  /// The trace id of the task that owns the stack; 0: the main thread's stack, which records no events.
  std::uint32_t task_id = 0;

 private:
  Completion<void> push(Ref<CoroutineObject> coroutine);
  void pop(Step::Kind how);
  void report_raised(std::uint32_t future);

  Runtime& m_runtime;
  std::vector<Ref<CoroutineObject>> m_coroutines;
  /// The future that the innermost coroutine awaits; unset when it awaits none. The await evaluates to its result.
  Value m_pending_future;
};

/// `iscoroutine(value)`
inline bool is_coroutine(Value const& value) { return value.is<CoroutineObject>(); }
/// Whether the value is a coroutine or a future.
bool is_awaitable(Value const& value);
/// `<coroutine object main at 0x1>`, with the coroutine's stable number as its address.
std::string coroutine_repr(Runtime& runtime, CoroutineObject& coroutine);
/// `main() running at main.py:3`. Mirrors asyncio.coroutines._format_coroutine.
std::string format_coroutine(Runtime& runtime, CoroutineObject const& coroutine);

}  // namespace loopscope
