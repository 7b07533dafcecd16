#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "asyncio/coroutines/coroutines.h"
#include "asyncio/events/base_events.h"
#include "values/core/object.h"
#include "values/exceptions/exception.h"
#include "values/text/str.h"

namespace loopscope {

class Runtime;

/// A guest asynchronous generator; the interpreter in vm/ owns its frame. Mirrors Objects/genobject.c,
/// PyAsyncGenObject.
class AsyncGeneratorObject : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::async_generator;

  enum class State : std::uint8_t { created, suspended, running, closed };

  /// The input with which the body is resumed.
  struct Resumption {
    Completion<Value> input;         ///< The value that is sent in, or Raised.
    CoroutineObject::Manner manner;  ///< See CoroutineObject::manner.
    bool begins;                     ///< Whether this is the first resumption of an asend() or athrow().
    /// The exception that the awaiter of the step is handling; may be null.
    Ref<ExceptionObject> const& handled_outside;
  };
  /// Runs the body to its next await (Step of kind awaits), `yield` (yields), end or exception. A StopIteration or
  /// StopAsyncIteration that leaves the body has already been replaced by a RuntimeError.
  Step resume(Resumption resumption) { return m_resume(*this, std::move(resumption)); }

  State state = State::created;
  Ref<StrObject> name;
  Ref<StrObject> qualname;
  std::uint32_t const creation;  ///< See Asyncio::last_creation.
  bool is_running = false;       ///< `ag_running`: an asend(), athrow() or aclose() is in progress.
  bool is_closed = false;        ///< The body has ended or is being closed; the loop does not close it again.
  /// Whether the last reference was dropped once. When the closing task drops its own reference, nothing more happens.
  bool is_finalized = false;

  /// Registers the generator with the running loop, which closes it when it is dropped or when the loop ends; only the
  /// first call has an effect. Mirrors BaseEventLoop._asyncgen_firstiter_hook.
  void meet_loop();
  /// Called when the last reference is dropped: creates a task of the loop that closes the generator and holds it
  /// again. Returns false when the generator has no loop to do this. Mirrors BaseEventLoop._asyncgen_finalizer_hook.
  bool finalize();
  void leave_loop();

 protected:
  using Resume = Step (*)(AsyncGeneratorObject&, Resumption);
  AsyncGeneratorObject(Type& type, Resume resume);
  ~AsyncGeneratorObject() { leave_loop(); }

 private:
  Resume m_resume;
  Ref<EventLoopObject> m_loop;
  bool m_has_met_loop = false;
};

/// The result of asend(), __anext__(), athrow() and aclose(). Awaiting it runs the generator to its next `yield`.
/// Mirrors Objects/genobject.c, PyAsyncGenASend and PyAsyncGenAThrow.
class AsyncGeneratorStep final : public CoroutineObject {
 public:
  enum class Sort : std::uint8_t { asend, athrow, aclose };

  /// `input`: the value to send, or the exception to throw.
  AsyncGeneratorStep(Type& type, Sort sort, Ref<AsyncGeneratorObject> generator, Value input)
      : CoroutineObject(type, &AsyncGeneratorStep::resume_generator),
        m_sort(sort),
        m_generator(std::move(generator)),
        m_input(std::move(input)) {}

  Sort sort() const { return m_sort; }
  char const* sort_name() const;
  AsyncGeneratorObject const& generator() const { return *m_generator; }
  void clear();
  void traverse(ReferenceVisitor& visitor);

 private:
  static Step resume_generator(CoroutineObject& self, Completion<Value> input);
  Step begin(Completion<Value> input);
  Step finish(Step step);
  Step fail(std::string message);

  Sort m_sort;
  bool m_has_begun = false;
  Ref<AsyncGeneratorObject> m_generator;
  Value m_input;
};

/// `asend(value)`; `__anext__()` with None.
Ref<AsyncGeneratorStep> make_asend(Runtime& runtime, AsyncGeneratorObject& generator, Value value);
Ref<AsyncGeneratorStep> make_athrow(Runtime& runtime, AsyncGeneratorObject& generator, Ref<ExceptionObject> exception);
Ref<AsyncGeneratorStep> make_aclose(Runtime& runtime, AsyncGeneratorObject& generator);

/// The coroutine as an AsyncGeneratorStep; null when it is not one.
AsyncGeneratorStep const* if_async_generator_step(Runtime& runtime, CoroutineObject const& coroutine);

void set_up_async_generator_types(AsyncioTypes& types);

}  // namespace loopscope
