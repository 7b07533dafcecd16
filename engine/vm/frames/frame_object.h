#pragma once

#include <cstdint>
#include <vector>

#include "bytecode/code_object.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
struct Frame;

/// A frame as an object of the program, created when the first traceback or the program refers to the frame. While the
/// object has an owner it keeps the frame's locals, as in CPython: the locals of an exception's frames live as long as
/// the exception. Mirrors PyFrameObject.
///
/// A library coroutine that is written in C++ has a FrameObject too, with the name, file and line of CPython's frame at
/// the point where the coroutine waits.
class FrameObject final : public Object {
 public:
  explicit FrameObject(Type& type) : Object(ObjectKind::other, type) {}

  /// The current line, or the line at which the frame ended.
  std::uint32_t line() const;

  Frame* frame = nullptr;  ///< Null after the frame has ended, and for a library frame.
  Ref<CodeObject> code;
  /// The coroutine or generator that owns the frame, if known. Not owned by this object; null after the frame has
  /// ended.
  Object* owner = nullptr;
  std::uint32_t last_line = 0;
  /// The locals, after the frame has ended; released from the last to the first.
  std::vector<Value> locals;
  Value function;
};

/// The frame's object, created at the first call.
Ref<FrameObject> frame_object(Runtime& runtime, Frame& frame);
/// The object of a frame that a coroutine or generator owns, created at the first call.
Ref<FrameObject> frame_object_of(Runtime& runtime, Frame& frame, Object& owner);
/// The kind of a library frame: of a coroutine, or of a plain function.
enum class LibraryFrame : std::uint8_t { of_coroutine, of_function };
/// Creates a library frame with CPython's name, file in Lib/asyncio and line.
Ref<FrameObject> library_frame(Runtime& runtime, char const* qualname, char const* file, std::uint32_t first_line,
                               std::uint32_t line, LibraryFrame sort);
/// Call it when a frame that has an object ends, before its slots are cleared. When the object has another owner, the
/// slots move to the object.
void end_frame_object(Frame& frame);

/// Fills in the slots of the type `frame`.
void install_frame_type(Runtime& runtime);

}  // namespace loopscope
