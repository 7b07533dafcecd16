#pragma once

#include "asyncio/coroutines/coroutines.h"
#include "values/core/call_arguments.h"
#include "vm/coroutines/resumable_frame.h"
#include "vm/frames/frame.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

/// A coroutine whose body is an interpreter frame, created by a call of an `async def` function.
class FrameCoroutine final : public CoroutineObject {
 public:
  /// For make_frame_coroutine only; the block must have room for the frame.
  FrameCoroutine(Interpreter& interpreter, Ref<FunctionObject> function);

  Frame& frame() { return m_body.frame(); }
  Frame const& frame() const { return m_body.frame(); }
  /// Whether the frame still exists; after it ends it holds no values.
  bool has_frame() const { return m_body.exists(); }
  ResumableFrame const& body() const { return m_body; }
  std::size_t block_bytes() const { return sizeof(FrameCoroutine) + m_body.bytes(); }

  /// Releases the values of the frame without running any of its code.
  void drop_frame() { m_body.drop(); }
  /// Raises GeneratorExit at the await where the coroutine is suspended and runs its `finally` blocks inside this call.
  /// Raises RuntimeError `coroutine ignored GeneratorExit` when it awaits again. The coroutine is closed afterwards.
  /// Mirrors gen_close in Objects/genobject.c.
  Completion<void> close_suspended();

 private:
  friend struct FrameCoroutineSlots;
  static Step resume_frame(CoroutineObject& self, Completion<Value> input);
  Step go_on(Completion<Value> input);

  ResumableFrame m_body;
};

/// Whether the coroutine is a FrameCoroutine.
bool is_frame_coroutine(CoroutineObject const& coroutine);

/// Calls an `async def` function: returns a coroutine in the state `created` with the arguments in its slots. Raises
/// TypeError when the arguments do not match.
Completion<Ref<CoroutineObject>> make_frame_coroutine(Interpreter& interpreter, FunctionObject& function,
                                                      CallArguments const& arguments);

/// Finalizes an unreachable coroutine: closes it, or warns that it was never awaited. The caller must hold a reference.
void finalize_coroutine(Runtime& runtime, FrameCoroutine& coroutine);

/// Fills in the slots, attributes and methods of the type `coroutine`: coroutine_type.cpp.
void install_coroutine_type(Runtime&);

}  // namespace loopscope
