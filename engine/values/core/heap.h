#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <new>
#include <utility>
#include <vector>

#include "base/ref.h"

namespace loopscope {

class Object;
class Runtime;

/// The guest heap of one run: hands out blocks for objects and frames, from free lists by size, counts them, and frees
/// all that is left at its end (objects in cycles too, without running guest code).
class Heap {
 public:
  Heap();
  Heap(Heap const&) = delete;
  ~Heap();

  /// `bytes` of memory, aligned for any object. Never fails: a run's limit is looked at between instructions
  /// (`exceeds_limit`).
  void* allocate(std::size_t bytes);
  void release(void* block, std::size_t bytes);
  /// Memory that objects hold outside the heap (the storage of lists, dicts, long strings); may be negative.
  void note_external(std::ptrdiff_t bytes);

  /// A new object.
  template <typename T, typename... Arguments>
  Ref<T> make(Arguments&&... arguments) {
    return make_sized<T>(sizeof(T), std::forward<Arguments>(arguments)...);
  }
  /// A new object with room behind it: `bytes` in all.
  template <typename T, typename... Arguments>
  Ref<T> make_sized(std::size_t bytes, Arguments&&... arguments) {
    return Ref<T>::adopt(new (allocate_object(bytes)) T(std::forward<Arguments>(arguments)...));
  }
  /// What a type's destroy slot usually does.
  template <typename T>
  void destroy(T* object) {
    destroy_sized(object, sizeof(T));
  }
  template <typename T>
  void destroy_sized(T* object, std::size_t bytes) {
    object->~T();
    release_object(object, bytes);
  }

  /// Every object that is alive (frames and other plain blocks are none), in no order that the guest could see.
  std::vector<Object*> live_objects() const;
  /// Drops the references inside every object that can be part of a cycle, which ends all that nothing outside holds.
  void clear_all();

  std::uint64_t live_blocks() const { return m_live_blocks; }
  std::uint64_t bytes() const { return m_bytes; }
  std::uint64_t peak_bytes() const { return m_peak_bytes; }

 private:
  friend class Object;
  friend class Runtime;
  struct Pool;

  void* allocate_object(std::size_t bytes);
  void release_object(void* block, std::size_t bytes);
  void* take(Pool& pool, std::size_t bytes);
  void give(Pool& pool, void* block, std::size_t bytes);
  /// Runs destroy slots, putting off those nested too deep until the outer ones are done: the native stack stays
  /// shallow.
  void destroy_object(Object* object);

  std::unique_ptr<Pool> m_objects;
  std::unique_ptr<Pool> m_blocks;
  std::vector<Object*> m_put_off;
  std::uint32_t m_destroy_depth = 0;
  std::uint64_t m_live_blocks = 0;
  std::uint64_t m_bytes = 0;
  std::uint64_t m_peak_bytes = 0;
};

}  // namespace loopscope
