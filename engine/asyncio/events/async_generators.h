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

/// A guest asynchronous generator; its frame is the business of vm/. Mirrors Objects/genobject.c, PyAsyncGenObject.
class AsyncGeneratorObject : public Object {
 public:
  static constexpr ObjectKind object_kind = ObjectKind::async_generator;

  enum class State : std::uint8_t { created, suspended, running, closed };

  /// How the body goes on.
  struct Resumption {
    Completion<Value> input;                      ///< What is sent in, or Raised.
    CoroutineObject::Manner manner;               ///< As CoroutineObject::manner.
    bool begins;                                  ///< The first resumption of an asend() or athrow().
    Ref<ExceptionObject> const& handled_outside;  ///< The exception handled where that is awaited; may be null.
  };
  /// Runs to the next await (Step of kind awaits), `yield` (yields), end or exception. A StopIteration or
  /// StopAsyncIteration that leaves the body is a RuntimeError by then.
  Step resume(Resumption resumption) { return m_resume(*this, std::move(resumption)); }

  State state = State::created;
  Ref<StrObject> name;
  Ref<StrObject> qualname;
  std::uint32_t const creation;  ///< See Asyncio::last_creation.
  bool is_running = false;       ///< `ag_running`: an asend(), athrow() or aclose() is under way.
  bool is_closed = false;        ///< It has ended or is being closed: the loop has nothing more to do for it.
  bool is_finalized = false;  ///< It was dropped once: when what closes it then lets go of it, it goes without a word.

  /// Makes the running loop close it when it is dropped, or at the loop's end; the first call counts. What the hook
  /// `firstiter` of Lib/asyncio/base_events.py does.
  void meet_loop();
  /// What the hook `finalizer` does when the last reference is gone: a task of the loop will close it, which holds it
  /// again. False when there is no loop for it.
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

/// What asend(), __anext__(), athrow() and aclose() give: awaited, it runs the generator to its next `yield`. Mirrors
/// PyAsyncGenASend and PyAsyncGenAThrow.
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

/// The coroutine as AsyncGeneratorStep; null when it is another.
AsyncGeneratorStep const* if_async_generator_step(Runtime& runtime, CoroutineObject const& coroutine);

void set_up_async_generator_types(AsyncioTypes& types);

}  // namespace loopscope
