#pragma once

#include "asyncio/events/async_generators.h"
#include "vm/coroutines/resumable_frame.h"

namespace loopscope {

/// An asynchronous generator of the program, created by a call of an `async def` function with `yield`.
class FrameAsyncGenerator final : public AsyncGeneratorObject {
 public:
  /// For make_async_generator only; the block must have room for the frame.
  FrameAsyncGenerator(Interpreter& interpreter, Ref<FunctionObject> function);

  ResumableFrame const& body() const { return m_body; }
  void drop_frame() { m_body.drop(); }

 private:
  friend struct AsyncGeneratorSlots;
  friend Completion<Value> make_async_generator(Interpreter&, FunctionObject&, CallArguments const&);
  static Step resume_frame(AsyncGeneratorObject& self, Resumption resumption);
  Step go_on(Resumption resumption);
  /// Closes the generator inside this call. Raises RuntimeError when the generator would have to wait.
  Completion<void> close_at_once();

  ResumableFrame m_body;
};

/// Creates an asynchronous generator with the arguments in its slots. Raises TypeError when the arguments do not
/// match.
Completion<Value> make_async_generator(Interpreter& interpreter, FunctionObject& function,
                                       CallArguments const& arguments);

/// Finalizes an unreachable asynchronous generator. The caller must hold a reference.
void finalize_async_generator(Runtime& runtime, AsyncGeneratorObject& generator);

/// Fills in the slots, attributes and methods of the type `async_generator`.
void install_async_generator_type(Runtime& runtime);

}  // namespace loopscope
