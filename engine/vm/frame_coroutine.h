#pragma once

#include "asyncio/coroutines.h"
#include "values/call_arguments.h"
#include "vm/frame.h"
#include "vm/function_object.h"
#include "vm/interpreter.h"

namespace loopscope {

/// A coroutine whose body is an interpreter frame: what calling an `async def` makes. The frame lies in the same block, right behind the
/// object, so that a suspended coroutine is one piece of memory. Generators will be another user of the same resumable frame.
class FrameCoroutine final : public CoroutineObject {
 public:
  /// Only make_frame_coroutine calls it, with a block that has room for the frame.
  FrameCoroutine(Interpreter& interpreter, Ref<FunctionObject> function);

  Frame& frame() { return *reinterpret_cast<Frame*>(this + 1); }
  Frame const& frame() const { return *reinterpret_cast<Frame const*>(this + 1); }
  /// Whether the frame has not ended; after that it holds no values.
  bool has_frame() const { return m_has_frame; }
  std::size_t block_bytes() const { return m_block_bytes; }

  /// Drops what the frame holds, without running any of its code.
  void drop_frame();
  /// Raises GeneratorExit where it is suspended, so that its `finally` bodies run, inside this call; RuntimeError `coroutine ignored
  /// GeneratorExit` when it awaits once more. It is closed then. Mirrors gen_close in Objects/genobject.c.
  Completion<void> close_suspended();

 private:
  friend struct FrameCoroutineSlots;
  static Step resume_frame(CoroutineObject& self, Completion<Value> input);
  Step go_on(Completion<Value> input);

  Interpreter& m_interpreter;
  Frame* m_innermost;  ///< The frame to go on with: above the coroutine's own when a plain function was left in the middle.
  std::size_t m_block_bytes;
  Interpreter::Position m_position;
  bool m_has_begun = false;
  bool m_has_frame = true;
  bool m_is_preempted = false;
};

/// Whether the coroutine is a FrameCoroutine.
bool is_frame_coroutine(CoroutineObject const& coroutine);

/// What calling an `async def` gives: a coroutine in the state `created` with the arguments in its slots; TypeError when they do not fit.
Completion<Ref<CoroutineObject>> make_frame_coroutine(Interpreter& interpreter, FunctionObject& function, CallArguments const& arguments);

/// Fills in the slots, attributes and methods of the type `coroutine`: coroutine_type.cpp.
void install_coroutine_type(Runtime&);

}  // namespace loopscope
