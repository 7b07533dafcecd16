#include "vm/frame_object.h"

#include "values/runtime.h"
#include "values/type.h"
#include "vm/frame.h"

namespace loopscope {

namespace {

FrameObject& object_of(Object& object) { return static_cast<FrameObject&>(object); }

void drop_locals(FrameObject& object) {
  while (!object.locals.empty()) {
    Value const dropped = std::move(object.locals.back());
    object.locals.pop_back();
  }
  object.function = Value();
}

}  // namespace

Ref<FrameObject> frame_object(Runtime& runtime, Frame& frame) {
  if (!frame.object) frame.object = runtime.heap.make<FrameObject>(*runtime.types.frame);
  return frame.object;
}

void end_frame_object(Frame& frame) {
  Ref<FrameObject> const object = std::move(frame.object);
  if (object->reference_count() == 1) return;
  while (frame.stack_top > frame.stack_base()) Value const dropped = frame.pop();
  object->locals.reserve(frame.code->slot_count());
  for (Value* slot = frame.slots; slot != frame.stack_top; ++slot) object->locals.push_back(take(slot));
  frame.stack_top = frame.slots;
  object->function = frame.function;
}

void install_frame_type(Runtime& runtime) {
  Type& type = *runtime.types.frame;
  type.is_subclassable = false;
  type.slots.construct = nullptr;
  type.slots.destroy = [](Runtime& of, Object* object) {
    drop_locals(object_of(*object));
    of.heap.destroy(static_cast<FrameObject*>(object));
  };
  type.slots.clear = [](Object& self) { drop_locals(object_of(self)); };
  type.slots.traverse = [](Object& self, ReferenceVisitor& visitor) {
    for (Value const& value : object_of(self).locals) visitor.visit(value);
    visitor.visit(object_of(self).function);
  };
}

}  // namespace loopscope
