; SPDX-License-Identifier: GPL-2.0-or-later
; Made from timed.c by tools/search_ll.py; do not edit.
%struct.held = type { i64, i64 }
%struct.logged = type { i64, i32, i32, i32, i32 }
%struct.lock_stats = type { i64, i64, i64, i64, i64, i64, [256 x i64], [256 x i64] }

@touches = internal unnamed_addr global i64 0, align 8
@touched = internal unnamed_addr global [64 x i64] zeroinitializer, align 16

; Function Attrs: mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none)
define void @timed_touch(i64 noundef %0) local_unnamed_addr #0 {
  %2 = load i64, ptr @touches, align 8, !tbaa !9
  %3 = icmp ult i64 %2, 64
  br i1 %3, label %4, label %7

4:                                                ; preds = %1
  %5 = add nuw nsw i64 %2, 1
  %6 = getelementptr inbounds nuw i64, ptr @touched, i64 %2
  store i64 %0, ptr %6, align 8, !tbaa !9
  br label %7

7:                                                ; preds = %1, %4
  %8 = phi i64 [ %5, %4 ], [ 65, %1 ]
  store i64 %8, ptr @touches, align 8, !tbaa !9
  ret void
}

; Function Attrs: nounwind
define i64 @timed_run(ptr noundef captures(none) %0, i64 noundef %1) local_unnamed_addr #1 {
  %3 = alloca [64 x i64], align 16
  %4 = alloca i64, align 8
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %6 = load i64, ptr %5, align 8, !tbaa !11
  %7 = add i64 %6, %1
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %9 = load i64, ptr %8, align 8, !tbaa !21
  %10 = icmp eq i64 %9, 0
  br i1 %10, label %11, label %389

11:                                               ; preds = %2
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 328
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 136
  br label %23

23:                                               ; preds = %11, %373
  %24 = load i64, ptr %5, align 8, !tbaa !11
  %25 = icmp ult i64 %24, %7
  br i1 %25, label %26, label %389

26:                                               ; preds = %23
  %27 = load i64, ptr %12, align 8, !tbaa !22
  %28 = icmp eq i64 %27, 0
  br i1 %28, label %29, label %62

29:                                               ; preds = %26
  store i64 1, ptr %8, align 8, !tbaa !21
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %31 = load i64, ptr %30, align 8, !tbaa !23
  %32 = icmp eq i64 %31, 0
  br i1 %32, label %389, label %33

33:                                               ; preds = %29
  %34 = load ptr, ptr %14, align 8, !tbaa !24
  %35 = load i64, ptr %15, align 8, !tbaa !25
  %36 = and i64 %31, 1
  %37 = icmp eq i64 %31, 1
  br i1 %37, label %380, label %38

38:                                               ; preds = %33
  %39 = and i64 %31, -2
  br label %40

40:                                               ; preds = %57, %38
  %41 = phi i64 [ 1, %38 ], [ %58, %57 ]
  %42 = phi i64 [ 0, %38 ], [ %59, %57 ]
  %43 = phi i64 [ 0, %38 ], [ %60, %57 ]
  %44 = mul i64 %35, %42
  %45 = getelementptr inbounds nuw i64, ptr %34, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !9
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %49, label %48

48:                                               ; preds = %40
  store i64 3, ptr %8, align 8, !tbaa !21
  br label %49

49:                                               ; preds = %40, %48
  %50 = phi i64 [ %41, %40 ], [ 3, %48 ]
  %51 = or disjoint i64 %42, 1
  %52 = mul i64 %35, %51
  %53 = getelementptr inbounds nuw i64, ptr %34, i64 %52
  %54 = load i64, ptr %53, align 8, !tbaa !9
  %55 = icmp eq i64 %54, 0
  br i1 %55, label %57, label %56

56:                                               ; preds = %49
  store i64 3, ptr %8, align 8, !tbaa !21
  br label %57

57:                                               ; preds = %56, %49
  %58 = phi i64 [ %50, %49 ], [ 3, %56 ]
  %59 = add nuw i64 %42, 2
  %60 = add i64 %43, 2
  %61 = icmp eq i64 %60, %39
  br i1 %61, label %378, label %40, !llvm.loop !26

62:                                               ; preds = %26
  %63 = load ptr, ptr %13, align 8, !tbaa !28
  %64 = load i32, ptr %63, align 4, !tbaa !5
  %65 = zext i32 %64 to i64
  %66 = load ptr, ptr %14, align 8, !tbaa !24
  %67 = load i64, ptr %15, align 8, !tbaa !25
  %68 = mul i64 %67, %65
  %69 = getelementptr inbounds nuw i64, ptr %66, i64 %68
  %70 = load ptr, ptr %16, align 8, !tbaa !29
  %71 = getelementptr inbounds nuw i64, ptr %70, i64 %65
  %72 = load i64, ptr %71, align 8, !tbaa !9
  %73 = load i64, ptr %69, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #6
  store i64 0, ptr %4, align 8, !tbaa !9
  %74 = load ptr, ptr %17, align 8, !tbaa !30
  %75 = getelementptr inbounds nuw i8, ptr %74, i64 %73
  %76 = load i8, ptr %75, align 1, !tbaa !31
  %77 = icmp ugt i8 %76, 1
  br i1 %77, label %78, label %160

78:                                               ; preds = %62
  %79 = load i64, ptr %18, align 8, !tbaa !32
  %80 = icmp eq i64 %79, 3
  br i1 %80, label %160, label %81

81:                                               ; preds = %78
  %82 = load ptr, ptr %0, align 8, !tbaa !33
  %83 = tail call i64 @model_step(ptr noundef %82, ptr noundef nonnull %69, i64 noundef %65, i64 noundef -1, i64 noundef %73) #6
  %84 = load ptr, ptr %19, align 8, !tbaa !34
  %85 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %86 = load i64, ptr %85, align 8, !tbaa !9
  %87 = getelementptr inbounds nuw i32, ptr %84, i64 %86
  %88 = load i32, ptr %87, align 4, !tbaa !5
  %89 = icmp eq i32 %88, -1
  br i1 %89, label %160, label %90

90:                                               ; preds = %81
  %91 = load ptr, ptr %13, align 8, !tbaa !28
  %92 = load i64, ptr %12, align 8, !tbaa !22
  %93 = add i64 %92, -1
  store i64 %93, ptr %12, align 8, !tbaa !22
  %94 = getelementptr inbounds nuw i32, ptr %91, i64 %93
  %95 = load i32, ptr %94, align 4, !tbaa !5
  store i32 %95, ptr %91, align 4, !tbaa !5
  %96 = icmp ugt i64 %93, 1
  br i1 %96, label %97, label %142

97:                                               ; preds = %90
  %98 = load ptr, ptr %16, align 8, !tbaa !29
  %99 = zext i32 %95 to i64
  %100 = getelementptr inbounds nuw i64, ptr %98, i64 %99
  %101 = load i64, ptr %100, align 8, !tbaa !9
  br label %102

102:                                              ; preds = %137, %97
  %103 = phi i64 [ 1, %97 ], [ %140, %137 ]
  %104 = phi i64 [ 0, %97 ], [ %139, %137 ]
  %105 = phi i64 [ 0, %97 ], [ %126, %137 ]
  %106 = add nuw i64 %104, 2
  %107 = icmp ult i64 %106, %93
  br i1 %107, label %108, label %125

108:                                              ; preds = %102
  %109 = getelementptr inbounds nuw i32, ptr %91, i64 %106
  %110 = load i32, ptr %109, align 4, !tbaa !5
  %111 = getelementptr inbounds nuw i32, ptr %91, i64 %103
  %112 = load i32, ptr %111, align 4, !tbaa !5
  %113 = zext i32 %110 to i64
  %114 = getelementptr inbounds nuw i64, ptr %98, i64 %113
  %115 = load i64, ptr %114, align 8, !tbaa !9
  %116 = zext i32 %112 to i64
  %117 = getelementptr inbounds nuw i64, ptr %98, i64 %116
  %118 = load i64, ptr %117, align 8, !tbaa !9
  %119 = icmp uge i64 %115, %118
  %120 = icmp ne i64 %115, %118
  %121 = icmp uge i32 %110, %112
  %122 = or i1 %121, %120
  %123 = and i1 %119, %122
  %124 = select i1 %123, i64 %103, i64 %106
  br label %125

125:                                              ; preds = %108, %102
  %126 = phi i64 [ %103, %102 ], [ %124, %108 ]
  %127 = getelementptr inbounds nuw i32, ptr %91, i64 %126
  %128 = load i32, ptr %127, align 4, !tbaa !5
  %129 = zext i32 %128 to i64
  %130 = getelementptr inbounds nuw i64, ptr %98, i64 %129
  %131 = load i64, ptr %130, align 8, !tbaa !9
  %132 = icmp uge i64 %131, %101
  %133 = icmp ne i64 %131, %101
  %134 = icmp uge i32 %128, %95
  %135 = or i1 %134, %133
  %136 = and i1 %132, %135
  br i1 %136, label %142, label %137

137:                                              ; preds = %125
  %138 = getelementptr inbounds nuw i32, ptr %91, i64 %105
  store i32 %128, ptr %138, align 4, !tbaa !5
  store i32 %95, ptr %127, align 4, !tbaa !5
  %139 = shl i64 %126, 1
  %140 = or disjoint i64 %139, 1
  %141 = icmp ult i64 %140, %93
  br i1 %141, label %102, label %142

142:                                              ; preds = %125, %137, %90
  %143 = load i64, ptr %85, align 8, !tbaa !9
  %144 = load ptr, ptr %20, align 8, !tbaa !35
  %145 = getelementptr inbounds nuw i32, ptr %144, i64 %65
  store i32 -1, ptr %145, align 4, !tbaa !5
  %146 = getelementptr inbounds nuw i32, ptr %84, i64 %143
  %147 = load i32, ptr %146, align 4, !tbaa !5
  %148 = icmp eq i32 %147, -1
  br i1 %148, label %149, label %151

149:                                              ; preds = %142
  store i32 %64, ptr %146, align 4, !tbaa !5
  %150 = load ptr, ptr %21, align 8, !tbaa !36
  br label %157

151:                                              ; preds = %142
  %152 = load ptr, ptr %21, align 8, !tbaa !36
  %153 = getelementptr inbounds nuw i32, ptr %152, i64 %143
  %154 = load i32, ptr %153, align 4, !tbaa !5
  %155 = zext i32 %154 to i64
  %156 = getelementptr inbounds nuw i32, ptr %144, i64 %155
  store i32 %64, ptr %156, align 4, !tbaa !5
  br label %157

157:                                              ; preds = %149, %151
  %158 = phi ptr [ %152, %151 ], [ %150, %149 ]
  %159 = getelementptr inbounds nuw i32, ptr %158, i64 %143
  store i32 %64, ptr %159, align 4, !tbaa !5
  br label %370, !llvm.loop !37

160:                                              ; preds = %81, %78, %62
  %161 = call fastcc i64 @take(ptr noundef nonnull %0, i32 noundef %64, i64 noundef %72, i64 noundef 0, i64 noundef 0, ptr noundef %3, ptr noundef %4)
  %162 = and i64 %161, 127
  %163 = icmp eq i64 %162, 0
  br i1 %163, label %164, label %236

164:                                              ; preds = %160
  %165 = load ptr, ptr %13, align 8, !tbaa !28
  %166 = load i64, ptr %12, align 8, !tbaa !22
  %167 = add i64 %166, -1
  store i64 %167, ptr %12, align 8, !tbaa !22
  %168 = getelementptr inbounds nuw i32, ptr %165, i64 %167
  %169 = load i32, ptr %168, align 4, !tbaa !5
  store i32 %169, ptr %165, align 4, !tbaa !5
  %170 = icmp ugt i64 %167, 1
  br i1 %170, label %171, label %216

171:                                              ; preds = %164
  %172 = load ptr, ptr %16, align 8, !tbaa !29
  %173 = zext i32 %169 to i64
  %174 = getelementptr inbounds nuw i64, ptr %172, i64 %173
  %175 = load i64, ptr %174, align 8, !tbaa !9
  br label %176

176:                                              ; preds = %211, %171
  %177 = phi i64 [ 1, %171 ], [ %214, %211 ]
  %178 = phi i64 [ 0, %171 ], [ %213, %211 ]
  %179 = phi i64 [ 0, %171 ], [ %200, %211 ]
  %180 = add nuw i64 %178, 2
  %181 = icmp ult i64 %180, %167
  br i1 %181, label %182, label %199

182:                                              ; preds = %176
  %183 = getelementptr inbounds nuw i32, ptr %165, i64 %180
  %184 = load i32, ptr %183, align 4, !tbaa !5
  %185 = getelementptr inbounds nuw i32, ptr %165, i64 %177
  %186 = load i32, ptr %185, align 4, !tbaa !5
  %187 = zext i32 %184 to i64
  %188 = getelementptr inbounds nuw i64, ptr %172, i64 %187
  %189 = load i64, ptr %188, align 8, !tbaa !9
  %190 = zext i32 %186 to i64
  %191 = getelementptr inbounds nuw i64, ptr %172, i64 %190
  %192 = load i64, ptr %191, align 8, !tbaa !9
  %193 = icmp uge i64 %189, %192
  %194 = icmp ne i64 %189, %192
  %195 = icmp uge i32 %184, %186
  %196 = or i1 %195, %194
  %197 = and i1 %193, %196
  %198 = select i1 %197, i64 %177, i64 %180
  br label %199

199:                                              ; preds = %182, %176
  %200 = phi i64 [ %177, %176 ], [ %198, %182 ]
  %201 = getelementptr inbounds nuw i32, ptr %165, i64 %200
  %202 = load i32, ptr %201, align 4, !tbaa !5
  %203 = zext i32 %202 to i64
  %204 = getelementptr inbounds nuw i64, ptr %172, i64 %203
  %205 = load i64, ptr %204, align 8, !tbaa !9
  %206 = icmp uge i64 %205, %175
  %207 = icmp ne i64 %205, %175
  %208 = icmp uge i32 %202, %169
  %209 = or i1 %208, %207
  %210 = and i1 %206, %209
  br i1 %210, label %216, label %211

211:                                              ; preds = %199
  %212 = getelementptr inbounds nuw i32, ptr %165, i64 %179
  store i32 %202, ptr %212, align 4, !tbaa !5
  store i32 %169, ptr %201, align 4, !tbaa !5
  %213 = shl i64 %200, 1
  %214 = or disjoint i64 %213, 1
  %215 = icmp ult i64 %214, %167
  br i1 %215, label %176, label %216

216:                                              ; preds = %199, %211, %164
  %217 = getelementptr inbounds nuw i8, ptr %69, i64 8
  %218 = load i64, ptr %217, align 8, !tbaa !9
  %219 = load ptr, ptr %20, align 8, !tbaa !35
  %220 = getelementptr inbounds nuw i32, ptr %219, i64 %65
  store i32 -1, ptr %220, align 4, !tbaa !5
  %221 = load ptr, ptr %19, align 8, !tbaa !34
  %222 = getelementptr inbounds nuw i32, ptr %221, i64 %218
  %223 = load i32, ptr %222, align 4, !tbaa !5
  %224 = icmp eq i32 %223, -1
  br i1 %224, label %225, label %227

225:                                              ; preds = %216
  store i32 %64, ptr %222, align 4, !tbaa !5
  %226 = load ptr, ptr %21, align 8, !tbaa !36
  br label %233

227:                                              ; preds = %216
  %228 = load ptr, ptr %21, align 8, !tbaa !36
  %229 = getelementptr inbounds nuw i32, ptr %228, i64 %218
  %230 = load i32, ptr %229, align 4, !tbaa !5
  %231 = zext i32 %230 to i64
  %232 = getelementptr inbounds nuw i32, ptr %219, i64 %231
  store i32 %64, ptr %232, align 4, !tbaa !5
  br label %233

233:                                              ; preds = %225, %227
  %234 = phi ptr [ %228, %227 ], [ %226, %225 ]
  %235 = getelementptr inbounds nuw i32, ptr %234, i64 %218
  store i32 %64, ptr %235, align 4, !tbaa !5
  br label %370, !llvm.loop !37

236:                                              ; preds = %160
  %237 = load i64, ptr %8, align 8, !tbaa !21
  %238 = icmp eq i64 %237, 0
  br i1 %238, label %239, label %376

239:                                              ; preds = %236
  %240 = load i64, ptr %69, align 8, !tbaa !9
  %241 = icmp eq i64 %240, 0
  br i1 %241, label %292, label %242

242:                                              ; preds = %239
  %243 = load i64, ptr %12, align 8, !tbaa !22
  %244 = icmp ugt i64 %243, 1
  br i1 %244, label %245, label %344

245:                                              ; preds = %242
  %246 = load ptr, ptr %13, align 8, !tbaa !28
  %247 = load ptr, ptr %16, align 8, !tbaa !29
  br label %248

248:                                              ; preds = %288, %245
  %249 = phi i64 [ 1, %245 ], [ %290, %288 ]
  %250 = phi i64 [ 0, %245 ], [ %289, %288 ]
  %251 = phi i64 [ 0, %245 ], [ %272, %288 ]
  %252 = add nuw i64 %250, 2
  %253 = icmp ult i64 %252, %243
  br i1 %253, label %254, label %271

254:                                              ; preds = %248
  %255 = getelementptr inbounds nuw i32, ptr %246, i64 %252
  %256 = load i32, ptr %255, align 4, !tbaa !5
  %257 = getelementptr inbounds nuw i32, ptr %246, i64 %249
  %258 = load i32, ptr %257, align 4, !tbaa !5
  %259 = zext i32 %256 to i64
  %260 = getelementptr inbounds nuw i64, ptr %247, i64 %259
  %261 = load i64, ptr %260, align 8, !tbaa !9
  %262 = zext i32 %258 to i64
  %263 = getelementptr inbounds nuw i64, ptr %247, i64 %262
  %264 = load i64, ptr %263, align 8, !tbaa !9
  %265 = icmp uge i64 %261, %264
  %266 = icmp ne i64 %261, %264
  %267 = icmp uge i32 %256, %258
  %268 = or i1 %267, %266
  %269 = and i1 %265, %268
  %270 = select i1 %269, i64 %249, i64 %252
  br label %271

271:                                              ; preds = %254, %248
  %272 = phi i64 [ %249, %248 ], [ %270, %254 ]
  %273 = getelementptr inbounds nuw i32, ptr %246, i64 %272
  %274 = load i32, ptr %273, align 4, !tbaa !5
  %275 = getelementptr inbounds nuw i32, ptr %246, i64 %251
  %276 = load i32, ptr %275, align 4, !tbaa !5
  %277 = zext i32 %274 to i64
  %278 = getelementptr inbounds nuw i64, ptr %247, i64 %277
  %279 = load i64, ptr %278, align 8, !tbaa !9
  %280 = zext i32 %276 to i64
  %281 = getelementptr inbounds nuw i64, ptr %247, i64 %280
  %282 = load i64, ptr %281, align 8, !tbaa !9
  %283 = icmp uge i64 %279, %282
  %284 = icmp ne i64 %279, %282
  %285 = icmp uge i32 %274, %276
  %286 = or i1 %285, %284
  %287 = and i1 %283, %286
  br i1 %287, label %344, label %288

288:                                              ; preds = %271
  store i32 %274, ptr %275, align 4, !tbaa !5
  store i32 %276, ptr %273, align 4, !tbaa !5
  %289 = shl i64 %272, 1
  %290 = or disjoint i64 %289, 1
  %291 = icmp ult i64 %290, %243
  br i1 %291, label %248, label %344

292:                                              ; preds = %239
  %293 = load ptr, ptr %13, align 8, !tbaa !28
  %294 = load i64, ptr %12, align 8, !tbaa !22
  %295 = add i64 %294, -1
  store i64 %295, ptr %12, align 8, !tbaa !22
  %296 = getelementptr inbounds nuw i32, ptr %293, i64 %295
  %297 = load i32, ptr %296, align 4, !tbaa !5
  store i32 %297, ptr %293, align 4, !tbaa !5
  %298 = icmp ugt i64 %295, 1
  br i1 %298, label %299, label %344

299:                                              ; preds = %292
  %300 = load ptr, ptr %16, align 8, !tbaa !29
  %301 = zext i32 %297 to i64
  %302 = getelementptr inbounds nuw i64, ptr %300, i64 %301
  %303 = load i64, ptr %302, align 8, !tbaa !9
  br label %304

304:                                              ; preds = %339, %299
  %305 = phi i64 [ 1, %299 ], [ %342, %339 ]
  %306 = phi i64 [ 0, %299 ], [ %341, %339 ]
  %307 = phi i64 [ 0, %299 ], [ %328, %339 ]
  %308 = add nuw i64 %306, 2
  %309 = icmp ult i64 %308, %295
  br i1 %309, label %310, label %327

310:                                              ; preds = %304
  %311 = getelementptr inbounds nuw i32, ptr %293, i64 %308
  %312 = load i32, ptr %311, align 4, !tbaa !5
  %313 = getelementptr inbounds nuw i32, ptr %293, i64 %305
  %314 = load i32, ptr %313, align 4, !tbaa !5
  %315 = zext i32 %312 to i64
  %316 = getelementptr inbounds nuw i64, ptr %300, i64 %315
  %317 = load i64, ptr %316, align 8, !tbaa !9
  %318 = zext i32 %314 to i64
  %319 = getelementptr inbounds nuw i64, ptr %300, i64 %318
  %320 = load i64, ptr %319, align 8, !tbaa !9
  %321 = icmp uge i64 %317, %320
  %322 = icmp ne i64 %317, %320
  %323 = icmp uge i32 %312, %314
  %324 = or i1 %323, %322
  %325 = and i1 %321, %324
  %326 = select i1 %325, i64 %305, i64 %308
  br label %327

327:                                              ; preds = %310, %304
  %328 = phi i64 [ %305, %304 ], [ %326, %310 ]
  %329 = getelementptr inbounds nuw i32, ptr %293, i64 %328
  %330 = load i32, ptr %329, align 4, !tbaa !5
  %331 = zext i32 %330 to i64
  %332 = getelementptr inbounds nuw i64, ptr %300, i64 %331
  %333 = load i64, ptr %332, align 8, !tbaa !9
  %334 = icmp uge i64 %333, %303
  %335 = icmp ne i64 %333, %303
  %336 = icmp uge i32 %330, %297
  %337 = or i1 %336, %335
  %338 = and i1 %334, %337
  br i1 %338, label %344, label %339

339:                                              ; preds = %327
  %340 = getelementptr inbounds nuw i32, ptr %293, i64 %307
  store i32 %330, ptr %340, align 4, !tbaa !5
  store i32 %297, ptr %329, align 4, !tbaa !5
  %341 = shl i64 %328, 1
  %342 = or disjoint i64 %341, 1
  %343 = icmp ult i64 %342, %295
  br i1 %343, label %304, label %344

344:                                              ; preds = %288, %271, %339, %327, %292, %242
  %345 = load i64, ptr %4, align 8, !tbaa !9
  %346 = icmp eq i64 %345, 0
  br i1 %346, label %373, label %347

347:                                              ; preds = %344, %367
  %348 = phi i64 [ %368, %367 ], [ 0, %344 ]
  %349 = load i64, ptr %8, align 8, !tbaa !21
  %350 = icmp eq i64 %349, 0
  br i1 %350, label %351, label %376

351:                                              ; preds = %347
  %352 = load ptr, ptr %19, align 8, !tbaa !34
  %353 = getelementptr inbounds nuw i64, ptr %3, i64 %348
  %354 = load i64, ptr %353, align 8, !tbaa !9
  %355 = getelementptr inbounds nuw i32, ptr %352, i64 %354
  %356 = load i32, ptr %355, align 4, !tbaa !5
  %357 = icmp eq i32 %356, -1
  br i1 %357, label %367, label %358

358:                                              ; preds = %351
  %359 = load i64, ptr %18, align 8, !tbaa !32
  switch i64 %359, label %365 [
    i64 2, label %367
    i64 1, label %360
  ]

360:                                              ; preds = %358
  %361 = load ptr, ptr %22, align 8, !tbaa !38
  %362 = zext i32 %356 to i64
  %363 = getelementptr inbounds nuw i64, ptr %361, i64 %362
  %364 = load i64, ptr %363, align 8, !tbaa !9
  br label %365

365:                                              ; preds = %358, %360
  %366 = phi i64 [ %364, %360 ], [ %72, %358 ]
  tail call fastcc void @wake(ptr noundef nonnull %0, i64 noundef %354, i64 noundef %366, i64 noundef 0)
  br label %367

367:                                              ; preds = %358, %351, %365
  %368 = add nuw i64 %348, 1
  %369 = icmp eq i64 %368, %345
  br i1 %369, label %373, label %347, !llvm.loop !39

370:                                              ; preds = %157, %233
  %371 = load ptr, ptr %22, align 8, !tbaa !38
  %372 = getelementptr inbounds nuw i64, ptr %371, i64 %65
  store i64 %72, ptr %372, align 8, !tbaa !9
  br label %373

373:                                              ; preds = %367, %370, %344
  %374 = load i64, ptr %8, align 8, !tbaa !21
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  %375 = icmp eq i64 %374, 0
  br i1 %375, label %23, label %389

376:                                              ; preds = %236, %347
  %377 = phi i64 [ %349, %347 ], [ %237, %236 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #6
  br label %389

378:                                              ; preds = %57
  %379 = icmp eq i64 %36, 0
  br i1 %379, label %389, label %380

380:                                              ; preds = %378, %33
  %381 = phi i64 [ 1, %33 ], [ %58, %378 ]
  %382 = phi i64 [ 0, %33 ], [ %59, %378 ]
  %383 = icmp ne i64 %36, 0
  tail call void @llvm.assume(i1 %383)
  %384 = mul i64 %35, %382
  %385 = getelementptr inbounds nuw i64, ptr %34, i64 %384
  %386 = load i64, ptr %385, align 8, !tbaa !9
  %387 = icmp eq i64 %386, 0
  br i1 %387, label %389, label %388

388:                                              ; preds = %380
  store i64 3, ptr %8, align 8, !tbaa !21
  br label %389

389:                                              ; preds = %23, %373, %378, %388, %380, %376, %2, %29
  %390 = phi i64 [ %377, %376 ], [ 3, %388 ], [ %9, %2 ], [ 1, %29 ], [ %58, %378 ], [ %381, %380 ], [ %374, %373 ], [ 0, %23 ]
  ret i64 %390
}

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #2

; Function Attrs: mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #2

declare i64 @model_step(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: nounwind
define internal fastcc i64 @take(ptr noundef captures(none) %0, i32 noundef %1, i64 noundef %2, i64 noundef %3, i64 noundef %4, ptr noundef nonnull writeonly captures(none) %5, ptr noundef nonnull writeonly captures(none) %6) unnamed_addr #1 {
  %8 = zext i32 %1 to i64
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8, !tbaa !24
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %12 = load i64, ptr %11, align 8, !tbaa !25
  %13 = mul i64 %12, %8
  %14 = getelementptr inbounds nuw i64, ptr %10, i64 %13
  %15 = load i64, ptr %14, align 8, !tbaa !9
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 248
  %17 = load i64, ptr %16, align 8, !tbaa !40
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 152
  %19 = load ptr, ptr %18, align 8, !tbaa !41
  %20 = getelementptr inbounds nuw i64, ptr %19, i64 %8
  %21 = load i64, ptr %20, align 8, !tbaa !9
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 56
  %23 = load ptr, ptr %22, align 8, !tbaa !42
  %24 = getelementptr inbounds nuw i64, ptr %23, i64 %15
  %25 = load i64, ptr %24, align 8, !tbaa !9
  %26 = icmp sgt i64 %25, -1
  br i1 %26, label %74, label %27

27:                                               ; preds = %7
  %28 = icmp eq i64 %25, -2
  br i1 %28, label %29, label %37

29:                                               ; preds = %27
  %30 = add i64 %17, 1
  store i64 %30, ptr %16, align 8, !tbaa !40
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 232
  %32 = load i64, ptr %31, align 8, !tbaa !43
  %33 = udiv i64 %17, %32
  %34 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %35 = load i64, ptr %34, align 8, !tbaa !44
  %36 = urem i64 %33, %35
  br label %74

37:                                               ; preds = %27
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %39 = load ptr, ptr %38, align 8, !tbaa !45
  %40 = mul nuw nsw i64 %8, 384
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %43

43:                                               ; preds = %65, %37
  %44 = phi i64 [ 0, %37 ], [ %66, %65 ]
  %45 = getelementptr inbounds nuw %struct.held, ptr %41, i64 %44
  %46 = load i64, ptr %45, align 8, !tbaa !46
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %54, label %48

48:                                               ; preds = %43
  %49 = load ptr, ptr %42, align 8, !tbaa !34
  %50 = lshr i64 %46, 1
  %51 = getelementptr inbounds nuw i32, ptr %49, i64 %50
  %52 = load i32, ptr %51, align 4, !tbaa !5
  %53 = icmp eq i32 %52, -1
  br i1 %53, label %54, label %73

54:                                               ; preds = %48, %43
  %55 = getelementptr inbounds nuw %struct.held, ptr %41, i64 %44
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 16
  %57 = load i64, ptr %56, align 8, !tbaa !46
  %58 = icmp eq i64 %57, 0
  br i1 %58, label %65, label %59

59:                                               ; preds = %54
  %60 = load ptr, ptr %42, align 8, !tbaa !34
  %61 = lshr i64 %57, 1
  %62 = getelementptr inbounds nuw i32, ptr %60, i64 %61
  %63 = load i32, ptr %62, align 4, !tbaa !5
  %64 = icmp eq i32 %63, -1
  br i1 %64, label %65, label %73

65:                                               ; preds = %59, %54
  %66 = add nuw nsw i64 %44, 2
  %67 = icmp eq i64 %66, 24
  br i1 %67, label %68, label %43, !llvm.loop !48

68:                                               ; preds = %65
  %69 = sub i64 %2, %21
  %70 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %71 = load i64, ptr %70, align 8, !tbaa !49
  %72 = icmp ult i64 %69, %71
  br i1 %72, label %74, label %73

73:                                               ; preds = %48, %59, %68
  store i64 %2, ptr %20, align 8, !tbaa !9
  br label %74

74:                                               ; preds = %7, %29, %68, %73
  %75 = phi i64 [ %25, %7 ], [ %36, %29 ], [ 1, %73 ], [ 0, %68 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %76 = load ptr, ptr %0, align 8, !tbaa !33
  %77 = tail call i64 @model_step(ptr noundef %76, ptr noundef nonnull %14, i64 noundef %8, i64 noundef %75, i64 noundef %15) #6
  %78 = and i64 %77, 127
  %79 = icmp eq i64 %78, 0
  br i1 %79, label %80, label %83

80:                                               ; preds = %74
  store i64 %17, ptr %16, align 8, !tbaa !40
  %81 = load ptr, ptr %18, align 8, !tbaa !41
  %82 = getelementptr inbounds nuw i64, ptr %81, i64 %8
  store i64 %21, ptr %82, align 8, !tbaa !9
  br label %455

83:                                               ; preds = %74
  %84 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %85 = load i64, ptr %84, align 8, !tbaa !50
  %86 = icmp eq i64 %85, 0
  br i1 %86, label %100, label %87

87:                                               ; preds = %83
  %88 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %89 = load ptr, ptr %88, align 8, !tbaa !51
  %90 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %91 = load i64, ptr %90, align 8, !tbaa !52
  %92 = add i64 %91, 1
  store i64 %92, ptr %90, align 8, !tbaa !52
  %93 = urem i64 %91, %85
  %94 = getelementptr inbounds nuw %struct.logged, ptr %89, i64 %93
  store i64 %2, ptr %94, align 8, !tbaa !53
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 8
  store i32 %1, ptr %95, align 8, !tbaa !55
  %96 = trunc i64 %15 to i32
  %97 = getelementptr inbounds nuw i8, ptr %94, i64 12
  store i32 %96, ptr %97, align 4, !tbaa !56
  %98 = trunc i64 %75 to i32
  %99 = getelementptr inbounds nuw i8, ptr %94, i64 16
  store i32 %98, ptr %99, align 8, !tbaa !57
  br label %100

100:                                              ; preds = %87, %83
  %101 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %102 = load i64, ptr %101, align 8, !tbaa !11
  %103 = add i64 %102, 1
  store i64 %103, ptr %101, align 8, !tbaa !11
  %104 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %2, ptr %104, align 8, !tbaa !58
  %105 = icmp eq i64 %78, 1
  br i1 %105, label %111, label %106

106:                                              ; preds = %100
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 2, ptr %107, align 8, !tbaa !21
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %77, ptr %108, align 8, !tbaa !59
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %8, ptr %109, align 8, !tbaa !60
  %110 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %15, ptr %110, align 8, !tbaa !61
  br label %455

111:                                              ; preds = %100
  %112 = load i64, ptr @touches, align 8, !tbaa !9
  %113 = icmp ugt i64 %112, 64
  br i1 %113, label %114, label %116

114:                                              ; preds = %111
  %115 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 4, ptr %115, align 8, !tbaa !21
  br label %455

116:                                              ; preds = %111
  %117 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %118 = load ptr, ptr %117, align 8, !tbaa !62
  %119 = getelementptr inbounds nuw i64, ptr %118, i64 %15
  %120 = load i64, ptr %119, align 8, !tbaa !9
  %121 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %122 = load i64, ptr %121, align 8, !tbaa !63
  %123 = icmp eq i64 %122, 0
  br i1 %123, label %141, label %124

124:                                              ; preds = %116
  %125 = udiv i64 %120, 1000
  %126 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %127 = load i64, ptr %126, align 8, !tbaa !64
  %128 = shl i64 %127, 13
  %129 = xor i64 %128, %127
  %130 = lshr i64 %129, 7
  %131 = xor i64 %130, %129
  %132 = shl i64 %131, 17
  %133 = xor i64 %132, %131
  store i64 %133, ptr %126, align 8, !tbaa !64
  %134 = lshr i64 %133, 11
  %135 = shl i64 %122, 1
  %136 = or disjoint i64 %135, 1
  %137 = urem i64 %134, %136
  %138 = sub i64 %137, %122
  %139 = mul i64 %138, %125
  %140 = add i64 %139, %120
  br label %141

141:                                              ; preds = %124, %116
  %142 = phi i64 [ %140, %124 ], [ %120, %116 ]
  %143 = icmp eq i64 %112, 0
  br i1 %143, label %162, label %144

144:                                              ; preds = %141
  %145 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %146 = add nuw nsw i64 %8, 1
  %147 = trunc i64 %146 to i16
  %148 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %150 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %151 = mul nuw nsw i64 %8, 384
  %152 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %153 = icmp ult i64 %3, 4
  %154 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true)
  %155 = sub nuw nsw i64 61, %154
  %156 = lshr i64 %3, %155
  %157 = and i64 %156, 3
  %158 = shl nuw nsw i64 %154, 2
  %159 = sub nsw i64 %157, %158
  %160 = icmp eq i64 %3, 0
  %161 = getelementptr inbounds nuw i8, ptr %0, i64 264
  br label %185

162:                                              ; preds = %450, %141
  %163 = phi i64 [ %142, %141 ], [ %451, %450 ]
  store i64 %112, ptr %6, align 8, !tbaa !9
  %164 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %165 = load ptr, ptr %164, align 8, !tbaa !65
  %166 = getelementptr inbounds nuw i64, ptr %165, i64 %15
  %167 = load i64, ptr %166, align 8, !tbaa !9
  %168 = add i64 %167, 1
  store i64 %168, ptr %166, align 8, !tbaa !9
  %169 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %170 = load ptr, ptr %169, align 8, !tbaa !66
  %171 = getelementptr inbounds nuw i64, ptr %170, i64 %15
  %172 = load i64, ptr %171, align 8, !tbaa !9
  %173 = add i64 %172, %163
  store i64 %173, ptr %171, align 8, !tbaa !9
  %174 = add i64 %4, %3
  %175 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %176 = load ptr, ptr %175, align 8, !tbaa !67
  %177 = getelementptr inbounds nuw i64, ptr %176, i64 %15
  %178 = load i64, ptr %177, align 8, !tbaa !9
  %179 = add i64 %174, %178
  store i64 %179, ptr %177, align 8, !tbaa !9
  %180 = add i64 %4, %2
  %181 = add i64 %180, %163
  %182 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %183 = load ptr, ptr %182, align 8, !tbaa !29
  %184 = getelementptr inbounds nuw i64, ptr %183, i64 %8
  store i64 %181, ptr %184, align 8, !tbaa !9
  br label %455

185:                                              ; preds = %144, %450
  %186 = phi i64 [ 0, %144 ], [ %453, %450 ]
  %187 = phi i64 [ %142, %144 ], [ %451, %450 ]
  %188 = getelementptr inbounds nuw i64, ptr @touched, i64 %186
  %189 = load i64, ptr %188, align 8, !tbaa !9
  %190 = lshr i64 %189, 1
  %191 = icmp eq i64 %190, 0
  br i1 %191, label %450, label %192

192:                                              ; preds = %185
  %193 = load ptr, ptr %145, align 8, !tbaa !68
  %194 = getelementptr inbounds nuw i16, ptr %193, i64 %190
  %195 = load i16, ptr %194, align 2, !tbaa !69
  store i16 %147, ptr %194, align 2, !tbaa !69
  %196 = zext i16 %195 to i64
  %197 = icmp eq i16 %195, 0
  %198 = icmp eq i64 %146, %196
  %199 = select i1 %197, i1 true, i1 %198
  br i1 %199, label %212, label %200

200:                                              ; preds = %192
  %201 = load ptr, ptr %148, align 8, !tbaa !71
  %202 = add nuw nsw i64 %196, 4294967295
  %203 = and i64 %202, 4294967295
  %204 = getelementptr inbounds nuw i16, ptr %201, i64 %203
  %205 = load i16, ptr %204, align 2, !tbaa !69
  %206 = getelementptr inbounds nuw i16, ptr %201, i64 %8
  %207 = load i16, ptr %206, align 2, !tbaa !69
  %208 = icmp eq i16 %205, %207
  %209 = select i1 %208, i64 192, i64 200
  %210 = getelementptr inbounds nuw i8, ptr %0, i64 %209
  %211 = load i64, ptr %210, align 8, !tbaa !9
  br label %212

212:                                              ; preds = %192, %200
  %213 = phi i64 [ %211, %200 ], [ 0, %192 ]
  %214 = add i64 %213, %187
  %215 = load ptr, ptr %149, align 8, !tbaa !72
  %216 = getelementptr inbounds nuw i16, ptr %215, i64 %190
  %217 = load i16, ptr %216, align 2, !tbaa !69
  %218 = icmp eq i16 %217, 0
  br i1 %218, label %450, label %219

219:                                              ; preds = %212
  %220 = load ptr, ptr %150, align 8, !tbaa !45
  %221 = getelementptr inbounds nuw i8, ptr %220, i64 %151
  %222 = load ptr, ptr %152, align 8, !tbaa !73
  %223 = zext i16 %217 to i64
  %224 = getelementptr %struct.lock_stats, ptr %222, i64 %223
  %225 = getelementptr i8, ptr %224, i64 -4144
  %226 = and i64 %189, 1
  %227 = getelementptr inbounds nuw %struct.lock_stats, ptr %225, i64 %226
  %228 = load i64, ptr %221, align 8, !tbaa !46
  %229 = icmp eq i64 %228, %189
  br i1 %229, label %329, label %230

230:                                              ; preds = %219
  %231 = getelementptr inbounds nuw i8, ptr %221, i64 16
  %232 = load i64, ptr %231, align 8, !tbaa !46
  %233 = icmp eq i64 %232, %189
  br i1 %233, label %329, label %234

234:                                              ; preds = %230
  %235 = getelementptr inbounds nuw i8, ptr %221, i64 32
  %236 = load i64, ptr %235, align 8, !tbaa !46
  %237 = icmp eq i64 %236, %189
  br i1 %237, label %329, label %238

238:                                              ; preds = %234
  %239 = getelementptr inbounds nuw i8, ptr %221, i64 48
  %240 = load i64, ptr %239, align 8, !tbaa !46
  %241 = icmp eq i64 %240, %189
  br i1 %241, label %329, label %242

242:                                              ; preds = %238
  %243 = getelementptr inbounds nuw i8, ptr %221, i64 64
  %244 = load i64, ptr %243, align 8, !tbaa !46
  %245 = icmp eq i64 %244, %189
  br i1 %245, label %329, label %246

246:                                              ; preds = %242
  %247 = getelementptr inbounds nuw i8, ptr %221, i64 80
  %248 = load i64, ptr %247, align 8, !tbaa !46
  %249 = icmp eq i64 %248, %189
  br i1 %249, label %329, label %250

250:                                              ; preds = %246
  %251 = getelementptr inbounds nuw i8, ptr %221, i64 96
  %252 = load i64, ptr %251, align 8, !tbaa !46
  %253 = icmp eq i64 %252, %189
  br i1 %253, label %329, label %254

254:                                              ; preds = %250
  %255 = getelementptr inbounds nuw i8, ptr %221, i64 112
  %256 = load i64, ptr %255, align 8, !tbaa !46
  %257 = icmp eq i64 %256, %189
  br i1 %257, label %329, label %258

258:                                              ; preds = %254
  %259 = getelementptr inbounds nuw i8, ptr %221, i64 128
  %260 = load i64, ptr %259, align 8, !tbaa !46
  %261 = icmp eq i64 %260, %189
  br i1 %261, label %329, label %262

262:                                              ; preds = %258
  %263 = getelementptr inbounds nuw i8, ptr %221, i64 144
  %264 = load i64, ptr %263, align 8, !tbaa !46
  %265 = icmp eq i64 %264, %189
  br i1 %265, label %329, label %266

266:                                              ; preds = %262
  %267 = getelementptr inbounds nuw i8, ptr %221, i64 160
  %268 = load i64, ptr %267, align 8, !tbaa !46
  %269 = icmp eq i64 %268, %189
  br i1 %269, label %329, label %270

270:                                              ; preds = %266
  %271 = getelementptr inbounds nuw i8, ptr %221, i64 176
  %272 = load i64, ptr %271, align 8, !tbaa !46
  %273 = icmp eq i64 %272, %189
  br i1 %273, label %329, label %274

274:                                              ; preds = %270
  %275 = getelementptr inbounds nuw i8, ptr %221, i64 192
  %276 = load i64, ptr %275, align 8, !tbaa !46
  %277 = icmp eq i64 %276, %189
  br i1 %277, label %329, label %278

278:                                              ; preds = %274
  %279 = getelementptr inbounds nuw i8, ptr %221, i64 208
  %280 = load i64, ptr %279, align 8, !tbaa !46
  %281 = icmp eq i64 %280, %189
  br i1 %281, label %329, label %282

282:                                              ; preds = %278
  %283 = getelementptr inbounds nuw i8, ptr %221, i64 224
  %284 = load i64, ptr %283, align 8, !tbaa !46
  %285 = icmp eq i64 %284, %189
  br i1 %285, label %329, label %286

286:                                              ; preds = %282
  %287 = getelementptr inbounds nuw i8, ptr %221, i64 240
  %288 = load i64, ptr %287, align 8, !tbaa !46
  %289 = icmp eq i64 %288, %189
  br i1 %289, label %329, label %290

290:                                              ; preds = %286
  %291 = getelementptr inbounds nuw i8, ptr %221, i64 256
  %292 = load i64, ptr %291, align 8, !tbaa !46
  %293 = icmp eq i64 %292, %189
  br i1 %293, label %329, label %294

294:                                              ; preds = %290
  %295 = getelementptr inbounds nuw i8, ptr %221, i64 272
  %296 = load i64, ptr %295, align 8, !tbaa !46
  %297 = icmp eq i64 %296, %189
  br i1 %297, label %329, label %298

298:                                              ; preds = %294
  %299 = getelementptr inbounds nuw i8, ptr %221, i64 288
  %300 = load i64, ptr %299, align 8, !tbaa !46
  %301 = icmp eq i64 %300, %189
  br i1 %301, label %329, label %302

302:                                              ; preds = %298
  %303 = getelementptr inbounds nuw i8, ptr %221, i64 304
  %304 = load i64, ptr %303, align 8, !tbaa !46
  %305 = icmp eq i64 %304, %189
  br i1 %305, label %329, label %306

306:                                              ; preds = %302
  %307 = getelementptr inbounds nuw i8, ptr %221, i64 320
  %308 = load i64, ptr %307, align 8, !tbaa !46
  %309 = icmp eq i64 %308, %189
  br i1 %309, label %329, label %310

310:                                              ; preds = %306
  %311 = getelementptr inbounds nuw i8, ptr %221, i64 336
  %312 = load i64, ptr %311, align 8, !tbaa !46
  %313 = icmp eq i64 %312, %189
  br i1 %313, label %329, label %314

314:                                              ; preds = %310
  %315 = getelementptr inbounds nuw i8, ptr %221, i64 352
  %316 = load i64, ptr %315, align 8, !tbaa !46
  %317 = icmp eq i64 %316, %189
  br i1 %317, label %329, label %318

318:                                              ; preds = %314
  %319 = getelementptr inbounds nuw i8, ptr %221, i64 368
  %320 = load i64, ptr %319, align 8, !tbaa !46
  %321 = icmp eq i64 %320, %189
  br i1 %321, label %329, label %322

322:                                              ; preds = %318
  %323 = load i64, ptr %227, align 8, !tbaa !74
  %324 = add i64 %323, 1
  store i64 %324, ptr %227, align 8, !tbaa !74
  %325 = getelementptr inbounds nuw i8, ptr %227, i64 16
  %326 = load i64, ptr %325, align 8, !tbaa !76
  %327 = add i64 %326, %3
  store i64 %327, ptr %325, align 8, !tbaa !76
  %328 = getelementptr inbounds nuw i8, ptr %227, i64 48
  br i1 %153, label %362, label %357

329:                                              ; preds = %318, %314, %310, %306, %302, %298, %294, %290, %286, %282, %278, %274, %270, %266, %262, %258, %254, %250, %246, %242, %238, %234, %230, %219
  %330 = phi ptr [ %221, %219 ], [ %231, %230 ], [ %235, %234 ], [ %239, %238 ], [ %243, %242 ], [ %247, %246 ], [ %251, %250 ], [ %255, %254 ], [ %259, %258 ], [ %263, %262 ], [ %267, %266 ], [ %271, %270 ], [ %275, %274 ], [ %279, %278 ], [ %283, %282 ], [ %287, %286 ], [ %291, %290 ], [ %295, %294 ], [ %299, %298 ], [ %303, %302 ], [ %307, %306 ], [ %311, %310 ], [ %315, %314 ], [ %319, %318 ]
  %331 = getelementptr inbounds nuw i8, ptr %330, i64 8
  %332 = load i64, ptr %331, align 8, !tbaa !77
  %333 = sub i64 %2, %332
  %334 = getelementptr inbounds nuw i8, ptr %227, i64 32
  %335 = load i64, ptr %334, align 8, !tbaa !78
  %336 = add i64 %335, %333
  store i64 %336, ptr %334, align 8, !tbaa !78
  %337 = getelementptr inbounds nuw i8, ptr %227, i64 2096
  %338 = icmp ult i64 %333, 4
  br i1 %338, label %347, label %339

339:                                              ; preds = %329
  %340 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %333, i1 true)
  %341 = sub nuw nsw i64 61, %340
  %342 = lshr i64 %333, %341
  %343 = and i64 %342, 3
  %344 = shl nuw nsw i64 %340, 2
  %345 = sub nsw i64 %343, %344
  %346 = add nsw i64 %345, 248
  br label %347

347:                                              ; preds = %339, %329
  %348 = phi i64 [ %346, %339 ], [ %333, %329 ]
  %349 = getelementptr inbounds nuw i64, ptr %337, i64 %348
  %350 = load i64, ptr %349, align 8, !tbaa !9
  %351 = add i64 %350, 1
  store i64 %351, ptr %349, align 8, !tbaa !9
  %352 = getelementptr inbounds nuw i8, ptr %227, i64 40
  %353 = load i64, ptr %352, align 8, !tbaa !79
  %354 = icmp ugt i64 %333, %353
  br i1 %354, label %355, label %356

355:                                              ; preds = %347
  store i64 %333, ptr %352, align 8, !tbaa !79
  br label %356

356:                                              ; preds = %355, %347
  store i64 0, ptr %330, align 8, !tbaa !46
  br label %450

357:                                              ; preds = %322
  %358 = getelementptr i64, ptr %328, i64 %159
  %359 = getelementptr i8, ptr %358, i64 1984
  %360 = load i64, ptr %359, align 8, !tbaa !9
  %361 = add i64 %360, 1
  store i64 %361, ptr %359, align 8, !tbaa !9
  br label %366

362:                                              ; preds = %322
  %363 = getelementptr inbounds nuw i64, ptr %328, i64 %3
  %364 = load i64, ptr %363, align 8, !tbaa !9
  %365 = add i64 %364, 1
  store i64 %365, ptr %363, align 8, !tbaa !9
  br i1 %160, label %374, label %366

366:                                              ; preds = %362, %357
  %367 = getelementptr inbounds nuw i8, ptr %227, i64 8
  %368 = load i64, ptr %367, align 8, !tbaa !80
  %369 = add i64 %368, 1
  store i64 %369, ptr %367, align 8, !tbaa !80
  %370 = getelementptr inbounds nuw i8, ptr %227, i64 24
  %371 = load i64, ptr %370, align 8, !tbaa !81
  %372 = icmp ugt i64 %3, %371
  br i1 %372, label %373, label %374

373:                                              ; preds = %366
  store i64 %3, ptr %370, align 8, !tbaa !81
  br label %374

374:                                              ; preds = %373, %366, %362
  %375 = load i64, ptr %221, align 8, !tbaa !46
  %376 = icmp eq i64 %375, 0
  br i1 %376, label %447, label %377

377:                                              ; preds = %374
  %378 = load i64, ptr %231, align 8, !tbaa !46
  %379 = icmp eq i64 %378, 0
  br i1 %379, label %447, label %380

380:                                              ; preds = %377
  %381 = load i64, ptr %235, align 8, !tbaa !46
  %382 = icmp eq i64 %381, 0
  br i1 %382, label %447, label %383

383:                                              ; preds = %380
  %384 = load i64, ptr %239, align 8, !tbaa !46
  %385 = icmp eq i64 %384, 0
  br i1 %385, label %447, label %386

386:                                              ; preds = %383
  %387 = load i64, ptr %243, align 8, !tbaa !46
  %388 = icmp eq i64 %387, 0
  br i1 %388, label %447, label %389

389:                                              ; preds = %386
  %390 = load i64, ptr %247, align 8, !tbaa !46
  %391 = icmp eq i64 %390, 0
  br i1 %391, label %447, label %392

392:                                              ; preds = %389
  %393 = load i64, ptr %251, align 8, !tbaa !46
  %394 = icmp eq i64 %393, 0
  br i1 %394, label %447, label %395

395:                                              ; preds = %392
  %396 = load i64, ptr %255, align 8, !tbaa !46
  %397 = icmp eq i64 %396, 0
  br i1 %397, label %447, label %398

398:                                              ; preds = %395
  %399 = load i64, ptr %259, align 8, !tbaa !46
  %400 = icmp eq i64 %399, 0
  br i1 %400, label %447, label %401

401:                                              ; preds = %398
  %402 = load i64, ptr %263, align 8, !tbaa !46
  %403 = icmp eq i64 %402, 0
  br i1 %403, label %447, label %404

404:                                              ; preds = %401
  %405 = load i64, ptr %267, align 8, !tbaa !46
  %406 = icmp eq i64 %405, 0
  br i1 %406, label %447, label %407

407:                                              ; preds = %404
  %408 = load i64, ptr %271, align 8, !tbaa !46
  %409 = icmp eq i64 %408, 0
  br i1 %409, label %447, label %410

410:                                              ; preds = %407
  %411 = load i64, ptr %275, align 8, !tbaa !46
  %412 = icmp eq i64 %411, 0
  br i1 %412, label %447, label %413

413:                                              ; preds = %410
  %414 = load i64, ptr %279, align 8, !tbaa !46
  %415 = icmp eq i64 %414, 0
  br i1 %415, label %447, label %416

416:                                              ; preds = %413
  %417 = load i64, ptr %283, align 8, !tbaa !46
  %418 = icmp eq i64 %417, 0
  br i1 %418, label %447, label %419

419:                                              ; preds = %416
  %420 = load i64, ptr %287, align 8, !tbaa !46
  %421 = icmp eq i64 %420, 0
  br i1 %421, label %447, label %422

422:                                              ; preds = %419
  %423 = load i64, ptr %291, align 8, !tbaa !46
  %424 = icmp eq i64 %423, 0
  br i1 %424, label %447, label %425

425:                                              ; preds = %422
  %426 = load i64, ptr %295, align 8, !tbaa !46
  %427 = icmp eq i64 %426, 0
  br i1 %427, label %447, label %428

428:                                              ; preds = %425
  %429 = load i64, ptr %299, align 8, !tbaa !46
  %430 = icmp eq i64 %429, 0
  br i1 %430, label %447, label %431

431:                                              ; preds = %428
  %432 = load i64, ptr %303, align 8, !tbaa !46
  %433 = icmp eq i64 %432, 0
  br i1 %433, label %447, label %434

434:                                              ; preds = %431
  %435 = load i64, ptr %307, align 8, !tbaa !46
  %436 = icmp eq i64 %435, 0
  br i1 %436, label %447, label %437

437:                                              ; preds = %434
  %438 = load i64, ptr %311, align 8, !tbaa !46
  %439 = icmp eq i64 %438, 0
  br i1 %439, label %447, label %440

440:                                              ; preds = %437
  %441 = load i64, ptr %315, align 8, !tbaa !46
  %442 = icmp eq i64 %441, 0
  br i1 %442, label %447, label %443

443:                                              ; preds = %440
  %444 = load i64, ptr %319, align 8, !tbaa !46
  %445 = icmp eq i64 %444, 0
  br i1 %445, label %447, label %446

446:                                              ; preds = %443
  store i64 4, ptr %161, align 8, !tbaa !21
  br label %450

447:                                              ; preds = %443, %440, %437, %434, %431, %428, %425, %422, %419, %416, %413, %410, %407, %404, %401, %398, %395, %392, %389, %386, %383, %380, %377, %374
  %448 = phi ptr [ %221, %374 ], [ %231, %377 ], [ %235, %380 ], [ %239, %383 ], [ %243, %386 ], [ %247, %389 ], [ %251, %392 ], [ %255, %395 ], [ %259, %398 ], [ %263, %401 ], [ %267, %404 ], [ %271, %407 ], [ %275, %410 ], [ %279, %413 ], [ %283, %416 ], [ %287, %419 ], [ %291, %422 ], [ %295, %425 ], [ %299, %428 ], [ %303, %431 ], [ %307, %434 ], [ %311, %437 ], [ %315, %440 ], [ %319, %443 ]
  store i64 %189, ptr %448, align 8, !tbaa !46
  %449 = getelementptr inbounds nuw i8, ptr %448, i64 8
  store i64 %2, ptr %449, align 8, !tbaa !77
  br label %450

450:                                              ; preds = %185, %447, %446, %356, %212
  %451 = phi i64 [ %214, %447 ], [ %214, %212 ], [ %214, %356 ], [ %214, %446 ], [ %187, %185 ]
  %452 = getelementptr inbounds nuw i64, ptr %5, i64 %186
  store i64 %190, ptr %452, align 8, !tbaa !9
  %453 = add nuw nsw i64 %186, 1
  %454 = icmp eq i64 %453, %112
  br i1 %454, label %162, label %185, !llvm.loop !82

455:                                              ; preds = %162, %114, %106, %80
  %456 = phi i64 [ 0, %80 ], [ %77, %106 ], [ %77, %114 ], [ 1, %162 ]
  ret i64 %456
}

; Function Attrs: nounwind
define internal fastcc void @wake(ptr noundef captures(none) %0, i64 noundef %1, i64 noundef %2, i64 noundef range(i64 0, 9) %3) unnamed_addr #1 {
  %5 = alloca [64 x i64], align 16
  %6 = alloca i64, align 8
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 88
  %8 = load ptr, ptr %7, align 8, !tbaa !34
  %9 = getelementptr inbounds nuw i32, ptr %8, i64 %1
  %10 = load i32, ptr %9, align 4, !tbaa !5
  %11 = icmp eq i32 %10, -1
  br i1 %11, label %132, label %12

12:                                               ; preds = %4
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 264
  %14 = getelementptr inbounds nuw i8, ptr %0, i64 128
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %17 = getelementptr inbounds nuw i8, ptr %0, i64 136
  %18 = getelementptr inbounds nuw i8, ptr %0, i64 40
  %19 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %20 = getelementptr inbounds nuw i8, ptr %0, i64 176
  %21 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %22 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %23 = icmp samesign ult i64 %3, 8
  %24 = add nuw nsw i64 %3, 1
  %25 = getelementptr inbounds nuw i8, ptr %0, i64 48
  br label %26

26:                                               ; preds = %12, %129
  %27 = phi i32 [ %10, %12 ], [ %35, %129 ]
  %28 = phi i32 [ -1, %12 ], [ %130, %129 ]
  %29 = load i64, ptr %13, align 8, !tbaa !21
  %30 = icmp eq i64 %29, 0
  br i1 %30, label %31, label %132

31:                                               ; preds = %26
  %32 = load ptr, ptr %14, align 8, !tbaa !35
  %33 = zext i32 %27 to i64
  %34 = getelementptr inbounds nuw i32, ptr %32, i64 %33
  %35 = load i32, ptr %34, align 4, !tbaa !5
  %36 = load ptr, ptr %15, align 8, !tbaa !24
  %37 = load i64, ptr %16, align 8, !tbaa !25
  %38 = mul i64 %37, %33
  %39 = getelementptr inbounds nuw i64, ptr %36, i64 %38
  %40 = load i64, ptr %39, align 8, !tbaa !9
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #6
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #6
  store i64 0, ptr %6, align 8, !tbaa !9
  %41 = load ptr, ptr %17, align 8, !tbaa !38
  %42 = getelementptr inbounds nuw i64, ptr %41, i64 %33
  %43 = load i64, ptr %42, align 8, !tbaa !9
  %44 = sub i64 %2, %43
  %45 = load ptr, ptr %18, align 8, !tbaa !83
  %46 = getelementptr inbounds nuw i64, ptr %45, i64 %40
  %47 = load i64, ptr %46, align 8, !tbaa !9
  %48 = call fastcc i64 @take(ptr noundef nonnull %0, i32 noundef %27, i64 noundef %2, i64 noundef %44, i64 noundef %47, ptr noundef %5, ptr noundef %6)
  %49 = and i64 %48, 127
  %50 = icmp eq i64 %49, 0
  br i1 %50, label %51, label %56

51:                                               ; preds = %31
  %52 = load ptr, ptr %25, align 8, !tbaa !30
  %53 = getelementptr inbounds nuw i8, ptr %52, i64 %40
  %54 = load i8, ptr %53, align 1, !tbaa !31
  %55 = icmp ugt i8 %54, 1
  br i1 %55, label %128, label %129

56:                                               ; preds = %31
  %57 = icmp eq i32 %28, -1
  br i1 %57, label %58, label %61

58:                                               ; preds = %56
  %59 = load ptr, ptr %7, align 8, !tbaa !34
  %60 = getelementptr inbounds nuw i32, ptr %59, i64 %1
  store i32 %35, ptr %60, align 4, !tbaa !5
  br label %65

61:                                               ; preds = %56
  %62 = load ptr, ptr %14, align 8, !tbaa !35
  %63 = zext i32 %28 to i64
  %64 = getelementptr inbounds nuw i32, ptr %62, i64 %63
  store i32 %35, ptr %64, align 4, !tbaa !5
  br label %65

65:                                               ; preds = %61, %58
  %66 = load ptr, ptr %19, align 8, !tbaa !36
  %67 = getelementptr inbounds nuw i32, ptr %66, i64 %1
  %68 = load i32, ptr %67, align 4, !tbaa !5
  %69 = icmp eq i32 %68, %27
  br i1 %69, label %70, label %71

70:                                               ; preds = %65
  store i32 %28, ptr %67, align 4, !tbaa !5
  br label %71

71:                                               ; preds = %70, %65
  %72 = load i64, ptr %13, align 8, !tbaa !21
  %73 = icmp eq i64 %72, 0
  br i1 %73, label %74, label %128

74:                                               ; preds = %71
  %75 = load ptr, ptr %15, align 8, !tbaa !24
  %76 = load i64, ptr %16, align 8, !tbaa !25
  %77 = mul i64 %76, %33
  %78 = getelementptr inbounds nuw i64, ptr %75, i64 %77
  %79 = load i64, ptr %78, align 8, !tbaa !9
  %80 = icmp eq i64 %79, 0
  br i1 %80, label %110, label %81

81:                                               ; preds = %74
  %82 = load i64, ptr %20, align 8, !tbaa !22
  %83 = add i64 %82, 1
  store i64 %83, ptr %20, align 8, !tbaa !22
  %84 = load ptr, ptr %21, align 8, !tbaa !28
  %85 = getelementptr inbounds nuw i32, ptr %84, i64 %82
  store i32 %27, ptr %85, align 4, !tbaa !5
  %86 = icmp eq i64 %82, 0
  br i1 %86, label %110, label %87

87:                                               ; preds = %81
  %88 = load ptr, ptr %22, align 8, !tbaa !29
  br label %89

89:                                               ; preds = %108, %87
  %90 = phi i64 [ %82, %87 ], [ %94, %108 ]
  %91 = getelementptr inbounds nuw i32, ptr %84, i64 %90
  %92 = load i32, ptr %91, align 4, !tbaa !5
  %93 = add i64 %90, -1
  %94 = lshr i64 %93, 1
  %95 = getelementptr inbounds nuw i32, ptr %84, i64 %94
  %96 = load i32, ptr %95, align 4, !tbaa !5
  %97 = zext i32 %92 to i64
  %98 = getelementptr inbounds nuw i64, ptr %88, i64 %97
  %99 = load i64, ptr %98, align 8, !tbaa !9
  %100 = zext i32 %96 to i64
  %101 = getelementptr inbounds nuw i64, ptr %88, i64 %100
  %102 = load i64, ptr %101, align 8, !tbaa !9
  %103 = icmp uge i64 %99, %102
  %104 = icmp ne i64 %99, %102
  %105 = icmp uge i32 %92, %96
  %106 = or i1 %105, %104
  %107 = and i1 %103, %106
  br i1 %107, label %110, label %108

108:                                              ; preds = %89
  store i32 %92, ptr %95, align 4, !tbaa !5
  store i32 %96, ptr %91, align 4, !tbaa !5
  %109 = icmp eq i64 %94, 0
  br i1 %109, label %110, label %89, !llvm.loop !84

110:                                              ; preds = %108, %89, %81, %74
  %111 = load i64, ptr %6, align 8, !tbaa !9
  %112 = icmp eq i64 %111, 0
  br i1 %112, label %129, label %113

113:                                              ; preds = %110, %125
  %114 = phi i64 [ %126, %125 ], [ 0, %110 ]
  %115 = getelementptr inbounds nuw i64, ptr %5, i64 %114
  %116 = load i64, ptr %115, align 8, !tbaa !9
  %117 = icmp eq i64 %116, %1
  br i1 %117, label %125, label %118

118:                                              ; preds = %113
  %119 = load ptr, ptr %7, align 8, !tbaa !34
  %120 = getelementptr inbounds nuw i32, ptr %119, i64 %116
  %121 = load i32, ptr %120, align 4, !tbaa !5
  %122 = icmp ne i32 %121, -1
  %123 = select i1 %122, i1 %23, i1 false
  br i1 %123, label %124, label %125

124:                                              ; preds = %118
  tail call fastcc void @wake(ptr noundef nonnull %0, i64 noundef %116, i64 noundef %2, i64 noundef %24)
  br label %125

125:                                              ; preds = %113, %118, %124
  %126 = add nuw i64 %114, 1
  %127 = icmp eq i64 %126, %111
  br i1 %127, label %129, label %113, !llvm.loop !85

128:                                              ; preds = %71, %51
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #6
  br label %132

129:                                              ; preds = %125, %110, %51
  %130 = phi i32 [ %27, %51 ], [ %28, %110 ], [ %28, %125 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #6
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #6
  %131 = icmp eq i32 %35, -1
  br i1 %131, label %132, label %26

132:                                              ; preds = %129, %26, %4, %128
  ret void
}

; Function Attrs: nounwind
define i64 @timed_start(ptr noundef captures(none) initializes((176, 184), (264, 272)) %0, ptr noundef readonly captures(none) %1) local_unnamed_addr #1 {
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 176
  store i64 0, ptr %3, align 8, !tbaa !22
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 0, ptr %4, align 8, !tbaa !21
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load i64, ptr %5, align 8, !tbaa !23
  %7 = icmp eq i64 %6, 0
  br i1 %7, label %75, label %8

8:                                                ; preds = %2
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = getelementptr inbounds nuw i8, ptr %0, i64 16
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 168
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %13 = load ptr, ptr %9, align 8, !tbaa !24
  %14 = load i64, ptr %10, align 8, !tbaa !25
  br label %15

15:                                               ; preds = %8, %68
  %16 = phi i64 [ %14, %8 ], [ %34, %68 ]
  %17 = phi ptr [ %13, %8 ], [ %33, %68 ]
  %18 = phi i64 [ 0, %8 ], [ %70, %68 ]
  %19 = phi i32 [ 0, %8 ], [ %69, %68 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %20 = load ptr, ptr %0, align 8, !tbaa !33
  %21 = mul i64 %16, %18
  %22 = getelementptr inbounds nuw i64, ptr %17, i64 %21
  %23 = getelementptr inbounds nuw i64, ptr %1, i64 %18
  %24 = load i64, ptr %23, align 8, !tbaa !9
  %25 = tail call i64 @model_start(ptr noundef %20, ptr noundef %22, i64 noundef %18, i64 noundef 0, i64 noundef %24) #6
  %26 = and i64 %25, 127
  %27 = icmp eq i64 %26, 1
  br i1 %27, label %32, label %28

28:                                               ; preds = %15
  store i64 2, ptr %4, align 8, !tbaa !21
  %29 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %25, ptr %29, align 8, !tbaa !59
  %30 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %18, ptr %30, align 8, !tbaa !60
  %31 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 0, ptr %31, align 8, !tbaa !61
  br label %75

32:                                               ; preds = %15
  %33 = load ptr, ptr %9, align 8, !tbaa !24
  %34 = load i64, ptr %10, align 8, !tbaa !25
  %35 = mul i64 %34, %18
  %36 = getelementptr inbounds nuw i64, ptr %33, i64 %35
  %37 = load i64, ptr %36, align 8, !tbaa !9
  %38 = icmp eq i64 %37, 0
  br i1 %38, label %68, label %39

39:                                               ; preds = %32
  %40 = load i64, ptr %3, align 8, !tbaa !22
  %41 = add i64 %40, 1
  store i64 %41, ptr %3, align 8, !tbaa !22
  %42 = load ptr, ptr %11, align 8, !tbaa !28
  %43 = getelementptr inbounds nuw i32, ptr %42, i64 %40
  store i32 %19, ptr %43, align 4, !tbaa !5
  %44 = icmp eq i64 %40, 0
  br i1 %44, label %68, label %45

45:                                               ; preds = %39
  %46 = load ptr, ptr %12, align 8, !tbaa !29
  br label %47

47:                                               ; preds = %66, %45
  %48 = phi i64 [ %40, %45 ], [ %52, %66 ]
  %49 = getelementptr inbounds nuw i32, ptr %42, i64 %48
  %50 = load i32, ptr %49, align 4, !tbaa !5
  %51 = add i64 %48, -1
  %52 = lshr i64 %51, 1
  %53 = getelementptr inbounds nuw i32, ptr %42, i64 %52
  %54 = load i32, ptr %53, align 4, !tbaa !5
  %55 = zext i32 %50 to i64
  %56 = getelementptr inbounds nuw i64, ptr %46, i64 %55
  %57 = load i64, ptr %56, align 8, !tbaa !9
  %58 = zext i32 %54 to i64
  %59 = getelementptr inbounds nuw i64, ptr %46, i64 %58
  %60 = load i64, ptr %59, align 8, !tbaa !9
  %61 = icmp uge i64 %57, %60
  %62 = icmp ne i64 %57, %60
  %63 = icmp uge i32 %50, %54
  %64 = or i1 %63, %62
  %65 = and i1 %61, %64
  br i1 %65, label %68, label %66

66:                                               ; preds = %47
  store i32 %50, ptr %53, align 4, !tbaa !5
  store i32 %54, ptr %49, align 4, !tbaa !5
  %67 = icmp eq i64 %52, 0
  br i1 %67, label %68, label %47, !llvm.loop !84

68:                                               ; preds = %47, %66, %32, %39
  %69 = add i32 %19, 1
  %70 = zext i32 %69 to i64
  %71 = load i64, ptr %5, align 8, !tbaa !23
  %72 = icmp ugt i64 %71, %70
  br i1 %72, label %15, label %73, !llvm.loop !86

73:                                               ; preds = %68
  %74 = load i64, ptr %4, align 8, !tbaa !21
  br label %75

75:                                               ; preds = %73, %2, %28
  %76 = phi i64 [ %74, %73 ], [ 0, %2 ], [ 2, %28 ]
  ret i64 %76
}

declare i64 @model_start(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #4

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #5

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #5 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #6 = { nounwind }

!llvm.errno.tbaa = !{!5}

!5 = !{!6, !6, i64 0}
!6 = !{!"int", !7, i64 0}
!7 = !{!"omnipotent char", !8, i64 0}
!8 = !{!"Simple C/C++ TBAA"}
!9 = !{!10, !10, i64 0}
!10 = !{!"long long", !7, i64 0}
!11 = !{!12, !10, i64 256}
!12 = !{!"timed", !13, i64 0, !13, i64 8, !10, i64 16, !10, i64 24, !13, i64 32, !13, i64 40, !15, i64 48, !13, i64 56, !13, i64 64, !13, i64 72, !13, i64 80, !16, i64 88, !16, i64 96, !17, i64 104, !17, i64 112, !18, i64 120, !16, i64 128, !13, i64 136, !13, i64 144, !13, i64 152, !19, i64 160, !16, i64 168, !10, i64 176, !17, i64 184, !10, i64 192, !10, i64 200, !10, i64 208, !10, i64 216, !10, i64 224, !10, i64 232, !10, i64 240, !10, i64 248, !10, i64 256, !10, i64 264, !10, i64 272, !10, i64 280, !10, i64 288, !10, i64 296, !20, i64 304, !10, i64 312, !10, i64 320, !10, i64 328}
!13 = !{!"p1 long long", !14, i64 0}
!14 = !{!"any pointer", !7, i64 0}
!15 = !{!"p1 omnipotent char", !14, i64 0}
!16 = !{!"p1 int", !14, i64 0}
!17 = !{!"p1 short", !14, i64 0}
!18 = !{!"p1 _ZTS10lock_stats", !14, i64 0}
!19 = !{!"p1 _ZTS4held", !14, i64 0}
!20 = !{!"p1 _ZTS6logged", !14, i64 0}
!21 = !{!12, !10, i64 264}
!22 = !{!12, !10, i64 176}
!23 = !{!12, !10, i64 24}
!24 = !{!12, !13, i64 8}
!25 = !{!12, !10, i64 16}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.mustprogress"}
!28 = !{!12, !16, i64 168}
!29 = !{!12, !13, i64 144}
!30 = !{!12, !15, i64 48}
!31 = !{!7, !7, i64 0}
!32 = !{!12, !10, i64 328}
!33 = !{!12, !13, i64 0}
!34 = !{!12, !16, i64 88}
!35 = !{!12, !16, i64 128}
!36 = !{!12, !16, i64 96}
!37 = distinct !{!37, !27}
!38 = !{!12, !13, i64 136}
!39 = distinct !{!39, !27}
!40 = !{!12, !10, i64 248}
!41 = !{!12, !13, i64 152}
!42 = !{!12, !13, i64 56}
!43 = !{!12, !10, i64 232}
!44 = !{!12, !10, i64 240}
!45 = !{!12, !19, i64 160}
!46 = !{!47, !10, i64 0}
!47 = !{!"held", !10, i64 0, !10, i64 8}
!48 = distinct !{!48, !27}
!49 = !{!12, !10, i64 208}
!50 = !{!12, !10, i64 312}
!51 = !{!12, !20, i64 304}
!52 = !{!12, !10, i64 320}
!53 = !{!54, !10, i64 0}
!54 = !{!"logged", !10, i64 0, !6, i64 8, !6, i64 12, !6, i64 16, !6, i64 20}
!55 = !{!54, !6, i64 8}
!56 = !{!54, !6, i64 12}
!57 = !{!54, !6, i64 16}
!58 = !{!12, !10, i64 296}
!59 = !{!12, !10, i64 272}
!60 = !{!12, !10, i64 280}
!61 = !{!12, !10, i64 288}
!62 = !{!12, !13, i64 32}
!63 = !{!12, !10, i64 216}
!64 = !{!12, !10, i64 224}
!65 = !{!12, !13, i64 64}
!66 = !{!12, !13, i64 72}
!67 = !{!12, !13, i64 80}
!68 = !{!12, !17, i64 104}
!69 = !{!70, !70, i64 0}
!70 = !{!"short", !7, i64 0}
!71 = !{!12, !17, i64 184}
!72 = !{!12, !17, i64 112}
!73 = !{!12, !18, i64 120}
!74 = !{!75, !10, i64 0}
!75 = !{!"lock_stats", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !7, i64 48, !7, i64 2096}
!76 = !{!75, !10, i64 16}
!77 = !{!47, !10, i64 8}
!78 = !{!75, !10, i64 32}
!79 = !{!75, !10, i64 40}
!80 = !{!75, !10, i64 8}
!81 = !{!75, !10, i64 24}
!82 = distinct !{!82, !27}
!83 = !{!12, !13, i64 40}
!84 = distinct !{!84, !27}
!85 = distinct !{!85, !27}
!86 = distinct !{!86, !27}
