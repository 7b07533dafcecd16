#pragma once

#include "asyncio/coroutines/coroutines.h"
#include "values/core/call_arguments.h"
#include "vm/coroutines/resumable_frame.h"
#include "vm/frames/frame.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

/// A coroutine whose body is an interpreter frame: what calling an `async def` makes.
class FrameCoroutine final : public CoroutineObject {
 public:
  /// Only make_frame_coroutine calls it, with a block that has room for the frame.
  FrameCoroutine(Interpreter& interpreter, Ref<FunctionObject> function);

  Frame& frame() { return m_body.frame(); }
  Frame const& frame() const { return m_body.frame(); }
  /// Whether the frame has not ended; after that it holds no values.
  bool has_frame() const { return m_body.exists(); }
  ResumableFrame const& body() const { return m_body; }
  std::size_t block_bytes() const { return sizeof(FrameCoroutine) + m_body.bytes(); }

  /// Drops what the frame holds, without running any of its code.
  void drop_frame() { m_body.drop(); }
  /// Raises GeneratorExit where it is suspended, so that its `finally` bodies run, inside this call; RuntimeError
  /// `coroutine ignored GeneratorExit` when it awaits once more. It is closed then. Mirrors gen_close in
  /// Objects/genobject.c.
  Completion<void> close_suspended();

 private:
  friend struct FrameCoroutineSlots;
  static Step resume_frame(CoroutineObject& self, Completion<Value> input);
  Step go_on(Completion<Value> input);

  ResumableFrame m_body;
};

/// Whether the coroutine is a FrameCoroutine.
bool is_frame_coroutine(CoroutineObject const& coroutine);

/// What calling an `async def` gives: a coroutine in the state `created` with the arguments in its slots; TypeError
/// when they do not fit.
Completion<Ref<CoroutineObject>> make_frame_coroutine(Interpreter& interpreter, FunctionObject& function,
                                                      CallArguments const& arguments);

/// Closes one that is garbage, or tells that it was never awaited; the caller holds it.
void finalize_coroutine(Runtime& runtime, FrameCoroutine& coroutine);

/// Fills in the slots, attributes and methods of the type `coroutine`: coroutine_type.cpp.
void install_coroutine_type(Runtime&);

}  // namespace loopscope
