#include "stdlib/hashing/digests.h"
#include "stdlib/modules.h"
#include "values/containers/tuple.h"
#include "values/core/runtime.h"
#include "values/native/native_function.h"
#include "values/numbers/int.h"
#include "values/text/bytes.h"
#include "values/text/str.h"

// The module `_hashlib`: the digests that hashlib.py uses.
namespace loopscope {

namespace {

using Arguments = std::span<Value>;

constexpr NativeDefinition functions[] = {
    // The sizes of digest and block in bytes; None when there is no such digest.
    {"sizes", "(name, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       DigestKind const* const kind = digest_named(arguments[0].as<StrObject>()->view());
       if (!kind) return Value::none();
       return Value::from(make_tuple(runtime, {Value::small_int(static_cast<std::int64_t>(kind->digest_size)),
                                               Value::small_int(static_cast<std::int64_t>(kind->block_size))}));
     }},
    {"digest", "(name, data, /)",
     [](Runtime& runtime, Arguments arguments) -> Completion<Value> {
       DigestKind const* const kind = digest_named(arguments[0].as<StrObject>()->view());
       return bytes_value(runtime, kind->of(TRY(bytes_argument(runtime, arguments[1]))));
     }},
};

}  // namespace

Completion<Ref<ModuleObject>> make_hashlib_module(Runtime& runtime) {
  Ref<ModuleObject> module = make_module(runtime, "_hashlib");
  for (NativeDefinition const& definition : functions) {
    module->set(runtime, definition.name, Value::from(make_native_function(runtime, definition, "_hashlib")));
  }
  return module;
}

}  // namespace loopscope
