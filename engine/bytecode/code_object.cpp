#include "bytecode/code_object.h"

#include "values/core/runtime.h"
#include "values/core/type.h"

namespace loopscope {

void set_up_code_type(Runtime& runtime) {
  runtime.types.code->slots.destroy = [](Runtime& of, Object* object) {
    of.heap.destroy(static_cast<CodeObject*>(object));
  };
}

}  // namespace loopscope
