#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "values/core/completion.h"
#include "values/core/object.h"

namespace loopscope {

class Runtime;

// CPython's hashes on a 64-bit machine with PYTHONHASHSEED=0. None is -1. Mirrors Python/pyhash.c and
// Objects/tupleobject.c.

std::int64_t hash_int(std::int64_t value);
/// NaN hashes as 0 here.
std::int64_t hash_float(double value);
/// Of the text as CPython stores it: one, two or four bytes a code point, as the widest needs.
std::int64_t hash_text(std::string_view utf8);
/// Of a bytes object.
std::int64_t hash_bytes(std::string_view data);
/// By identity: from the object's stable number.
std::int64_t hash_identity(Runtime& runtime, Object& object);
std::int64_t combine_tuple_hashes(std::span<std::int64_t const> hashes);

/// hash(value) for what is to be `role` ("a dict key", "a set element"), which the TypeError of an unhashable one
/// names. Mirrors dict_unhashable_type (Objects/dictobject.c) and set_unhashable_type (Objects/setobject.c).
Completion<std::int64_t> hash_for_role(Runtime& runtime, Value const& value, std::string_view role);

}  // namespace loopscope
