#pragma once

#include <vector>

#include "values/object.h"
#include "values/value.h"

namespace loopscope {

class Runtime;
struct Frame;

/// A frame as an object: made when the first traceback refers to the frame. It keeps what the frame held as long as a
/// traceback does, as CPython's: what an exception's frames hold goes with the exception. Mirrors PyFrameObject.
class FrameObject final : public Object {
 public:
  explicit FrameObject(Type& type) : Object(ObjectKind::other, type) {}

  /// The locals, once the frame has ended; they go from the last to the first.
  std::vector<Value> locals;
  Value function;
};

/// The frame's object; made at the first call.
Ref<FrameObject> frame_object(Runtime& runtime, Frame& frame);
/// To be called when a frame that has an object ends, before its slots are cleared: they go over to the object when a
/// traceback holds it.
void end_frame_object(Frame& frame);

/// Fills in the slots of the type `frame`.
void install_frame_type(Runtime& runtime);

}  // namespace loopscope
