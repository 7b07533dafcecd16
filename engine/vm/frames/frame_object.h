#pragma once

#include <cstdint>
#include <vector>

#include "bytecode/code_object.h"
#include "values/core/object.h"
#include "values/core/value.h"

namespace loopscope {

class Runtime;
struct Frame;

/// A frame as an object: made when the first traceback or the program refers to the frame. It keeps what the frame held
/// as long as someone holds it, as CPython's: what an exception's frames hold goes with the exception. Mirrors
/// PyFrameObject.
///
/// A coroutine of the library that is written in C++ has one too, with the name, file and line that CPython's has where
/// it waits.
class FrameObject final : public Object {
 public:
  explicit FrameObject(Type& type) : Object(ObjectKind::other, type) {}

  /// The line it is at, or was at when it ended.
  std::uint32_t line() const;

  Frame* frame = nullptr;  ///< Null once it has ended, and for one of the library.
  Ref<CodeObject> code;
  /// The coroutine or generator whose frame it is, where that is known; not held: null once it has ended.
  Object* owner = nullptr;
  std::uint32_t last_line = 0;
  /// The locals, once the frame has ended; they go from the last to the first.
  std::vector<Value> locals;
  Value function;
};

/// The frame's object; made at the first call.
Ref<FrameObject> frame_object(Runtime& runtime, Frame& frame);
/// The same of the frame of a coroutine or generator.
Ref<FrameObject> frame_object_of(Runtime& runtime, Frame& frame, Object& owner);
enum class LibraryFrame : std::uint8_t { of_coroutine, of_function };
/// A frame of the library, with CPython's name, file in Lib/asyncio and line.
Ref<FrameObject> library_frame(Runtime& runtime, char const* qualname, char const* file, std::uint32_t first_line,
                               std::uint32_t line, LibraryFrame sort);
/// To be called when a frame that has an object ends, before its slots are cleared: they go over to the object when
/// somebody holds it.
void end_frame_object(Frame& frame);

/// Fills in the slots of the type `frame`.
void install_frame_type(Runtime& runtime);

}  // namespace loopscope
