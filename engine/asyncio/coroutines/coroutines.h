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

/// What a coroutine did when it was resumed.
struct Step {
  enum class Kind : std::uint8_t {
    awaits,     ///< It awaits `value`: the await stack looks at it and resumes the coroutine with what comes of it.
    yields,     ///< `value` goes out to whoever drives the stack (None: a bare yield), which resumes with None or an
                ///< exception.
    returns,    ///< It is over; `value` is its result.
    raises,     ///< It is over; the exception is in Runtime::exception.
    preempted,  ///< The slice's budget is used up in the middle of guest code: resume again, with nothing, to go on.
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

  /// Goes on with the coroutine: `input` is what its await gives (anything before the first step), or Raised to raise
  /// the exception in Runtime::exception there. Only an AwaitStack calls it, which also keeps `state`.
  Step resume(Completion<Value> input) { return m_resume(*this, std::move(input)); }

  Ref<StrObject> name;
  Ref<StrObject> qualname;
  State state = State::created;
  std::uint32_t trace_id = 0;
  std::uint32_t const creation;  ///< See Asyncio::last_creation.
  /// The line it is suspended at, or its first line; 0 for native code.
  std::uint32_t line = 0;
  std::uint32_t created_at_line = 0;
  /// Where its function is defined; 0 for native code.
  std::uint32_t first_line = 0;
  /// The exception being handled where it is awaited (null: none): the context of what it raises outside its own
  /// handlers. Set by its awaiter.
  Ref<ExceptionObject> handled_outside;
  /// Its awaiter has it from `coroutine.__await__()`: CPython does not see it there.
  bool is_behind_wrapper = false;
  /// `handled_outside` has changed since it was suspended: it no longer runs inside what it began in.
  bool has_left_outside = false;
  /// How the input of the next resume comes; set by the AwaitStack, back at `sent` afterwards.
  enum class Manner : std::uint8_t {
    sent,    ///< From what it awaited, a value or an exception that came up there.
    raised,  ///< The await itself raises: the exception gets what is handled here and outside as its context.
    thrown,  ///< As coroutine.throw() goes down the chain and up again: what is handled outside does not count, what is
             ///< handled here becomes the context.
  };
  Manner manner = Manner::sent;

 protected:
  using Resume = Step (*)(CoroutineObject&, Completion<Value>);
  CoroutineObject(Type& type, Resume resume);
  ~CoroutineObject() { forget_source(type().runtime(), *this); }

 private:
  Resume m_resume;
};

/// The chain of coroutines that await one another, innermost last: what a task runs. Resuming it resumes the innermost
/// one at once, however deep; an `await` pushes, a return or an exception pops and goes on with the awaiter. No
/// recursion.
class AwaitStack {
 public:
  explicit AwaitStack(Runtime& runtime) : m_runtime(runtime) {}
  AwaitStack(AwaitStack const&) = delete;
  ~AwaitStack() { clear(); }

  /// Begins with this coroutine; RuntimeError `cannot reuse already awaited coroutine` when it was begun before.
  Completion<void> begin(Ref<CoroutineObject> coroutine);
  /// Runs until the stack yields (to its driver), is over, or is preempted; never returns Kind::awaits.
  /// A yielded value is a pending Future (with asyncio_future_blocking set), None, or what a native coroutine handed
  /// out with `hand_out`; after that resume with None, or raise into it.
  Step resume(Completion<Value> input);

  /// Lets go of the coroutines, innermost first.
  void clear();
  void traverse(ReferenceVisitor& visitor);

  bool is_empty() const { return m_coroutines.empty(); }
  std::vector<Ref<CoroutineObject>> const& coroutines() const { return m_coroutines; }

  /// Whose stack it is, in the trace; 0: the main thread's, which reports nothing.
  std::uint32_t task_id = 0;

 private:
  Completion<void> push(Ref<CoroutineObject> coroutine);
  void pop(Step::Kind how);
  void report_raised(std::uint32_t future);

  Runtime& m_runtime;
  std::vector<Ref<CoroutineObject>> m_coroutines;
  Value m_pending_future;  ///< What the innermost coroutine awaits, when that is a Future: its result is the await's
                           ///< value.
};

/// `iscoroutine(value)`
inline bool is_coroutine(Value const& value) { return value.is<CoroutineObject>(); }
/// Whether `await value` can be: a coroutine or a future.
bool is_awaitable(Value const& value);
/// `<coroutine object main at 0x1>`, with its stable number.
std::string coroutine_repr(Runtime& runtime, CoroutineObject& coroutine);
/// As coroutines._format_coroutine: `main() running at main.py:3`.
std::string format_coroutine(Runtime& runtime, CoroutineObject const& coroutine);

}  // namespace loopscope
