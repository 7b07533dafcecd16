#pragma once

#include "asyncio/events/async_generators.h"
#include "vm/coroutines/resumable_frame.h"

namespace loopscope {

/// An asynchronous generator of the program: what calling an `async def` with `yield` makes.
class FrameAsyncGenerator final : public AsyncGeneratorObject {
 public:
  /// Only make_async_generator calls it, with a block that has room for the frame.
  FrameAsyncGenerator(Interpreter& interpreter, Ref<FunctionObject> function);

  ResumableFrame const& body() const { return m_body; }
  void drop_frame() { m_body.drop(); }

 private:
  friend struct AsyncGeneratorSlots;
  friend Completion<Value> make_async_generator(Interpreter&, FunctionObject&, CallArguments const&);
  static Step resume_frame(AsyncGeneratorObject& self, Resumption resumption);
  Step go_on(Resumption resumption);
  /// Closes it inside this call: nothing in it can wait. RuntimeError when it would.
  Completion<void> close_at_once();

  ResumableFrame m_body;
};

Completion<Value> make_async_generator(Interpreter& interpreter, FunctionObject& function,
                                       CallArguments const& arguments);

/// What its end does to one that is garbage; the caller holds it.
void finalize_async_generator(Runtime& runtime, AsyncGeneratorObject& generator);

/// Fills in the slots, attributes and methods of the type `async_generator`.
void install_async_generator_type(Runtime& runtime);

}  // namespace loopscope
