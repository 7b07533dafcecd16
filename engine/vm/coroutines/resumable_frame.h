#pragma once

#include <cstddef>

#include "asyncio/coroutines/coroutines.h"
#include "values/core/call_arguments.h"
#include "vm/frames/frame.h"
#include "vm/frames/function_object.h"
#include "vm/interpreter/interpreter.h"

namespace loopscope {

/// The state of an interpreter frame that can stop in the middle and go on later: what coroutines, generators and
/// asynchronous generators have in common. It is the last member of its owner, and the frame lies right behind it in
/// the owner's block (of `sizeof(Owner) + frame_bytes(code)` bytes), so that a suspended one is one piece of memory.
class ResumableFrame {
 public:
  ResumableFrame(Interpreter& interpreter, Ref<FunctionObject> function);
  ResumableFrame(ResumableFrame const&) = delete;

  Interpreter& interpreter() const { return m_interpreter; }
  Frame& frame() { return *reinterpret_cast<Frame*>(this + 1); }
  Frame const& frame() const { return *reinterpret_cast<Frame const*>(this + 1); }
  /// Whether the frame has not ended; after that it holds no values.
  bool exists() const { return m_exists; }
  /// The frame that it goes on with: the owner's own, or of a plain function above it.
  Frame const& innermost() const { return *m_innermost; }
  bool has_begun() const { return m_has_begun; }
  std::size_t bytes() const { return m_frame_bytes; }

  /// Whether an exception that comes in gets what is handled here (or else outside) as its context.
  enum class Chaining : bool { no, yes };
  /// Goes on to the next Step: with the value of the await or yield it is at, or with the exception in
  /// Runtime::exception raised there. The first time a value is not looked at, and after a preemption neither.
  Step go_on(Completion<Value> input, Chaining chaining);

  /// What is put in place in the interpreter while it runs. The owner keeps `depth` and `handled_outside` right.
  Interpreter::Position position;

  /// Drops what the frame holds, without running any of its code.
  void drop();
  void traverse(ReferenceVisitor& visitor);

 private:
  Interpreter& m_interpreter;
  Frame* m_innermost;  ///< The frame to go on with: above the owner's own when a plain function was left in the middle.
  std::size_t m_frame_bytes;
  bool m_has_begun = false;
  bool m_exists = true;
  bool m_is_preempted = false;
};

/// Makes the object of a call of a function whose code can be suspended, with the arguments in its slots: a coroutine,
/// a generator or an asynchronous generator. TypeError when the arguments do not fit.
Completion<Value> make_resumable(Interpreter& interpreter, FunctionObject& function, CallArguments const& arguments);

}  // namespace loopscope
