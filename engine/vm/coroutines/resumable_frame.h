#pragma once

#include <cstddef>

#include "asyncio/coroutines/coroutines.h"
#include "values/core/call_arguments.h"
#include "vm/frames/frame.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

/// An interpreter frame that can be suspended and resumed; coroutines, generators and asynchronous generators each
/// contain one. It is the last member of its owner, and the frame follows it in the owner's block (of `sizeof(Owner) +
/// frame_bytes(code)` bytes), so owner and frame are one allocation.
class ResumableFrame {
 public:
  ResumableFrame(Interpreter& interpreter, Ref<FunctionObject> function);
  ResumableFrame(ResumableFrame const&) = delete;

  Interpreter& interpreter() const { return m_interpreter; }
  Frame& frame() { return *reinterpret_cast<Frame*>(this + 1); }
  Frame const& frame() const { return *reinterpret_cast<Frame const*>(this + 1); }
  /// Whether the frame still exists; after it ends it holds no values.
  bool exists() const { return m_exists; }
  /// The frame to resume: the owner's own frame, or that of a plain function that it called.
  Frame const& innermost() const { return *m_innermost; }
  bool has_begun() const { return m_has_begun; }
  std::size_t bytes() const { return m_frame_bytes; }

  /// Whether an exception that is raised at the resumption gets the exception handled here (or else outside) as its
  /// context.
  enum class Chaining : bool { no, yes };
  /// Resumes the frame until the next Step: with the value of the current await or yield, or by raising the exception
  /// in Runtime::exception there. The value is ignored at the first resumption and after a preemption.
  Step go_on(Completion<Value> input, Chaining chaining);

  /// The interpreter's position while this frame runs. The owner keeps `depth` and `handled_outside` correct.
  Interpreter::Position position;

  /// Releases the values of the frame without running any of its code.
  void drop();
  void traverse(ReferenceVisitor& visitor);

 private:
  Interpreter& m_interpreter;
  /// The frame to resume; a called function's frame when the suspension happened in a plain function.
  Frame* m_innermost;
  std::size_t m_frame_bytes;
  bool m_has_begun = false;
  bool m_exists = true;
  bool m_is_preempted = false;
};

/// Creates the object that a call of a suspendable function returns, with the arguments in its slots: a coroutine, a
/// generator or an asynchronous generator. Raises TypeError when the arguments do not match.
Completion<Value> make_resumable(Interpreter& interpreter, FunctionObject& function, CallArguments const& arguments);

}  // namespace loopscope
