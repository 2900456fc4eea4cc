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
  call void @llvm.lifetime.start.p0(ptr nonnull %3) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %4) #7
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
  %83 = tail call i64 @model_step(ptr noundef %82, ptr noundef nonnull %69, i64 noundef %65, i64 noundef -1, i64 noundef %73) #7
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
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
  %375 = icmp eq i64 %374, 0
  br i1 %375, label %23, label %389

376:                                              ; preds = %236, %347
  %377 = phi i64 [ %349, %347 ], [ %237, %236 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %4) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %3) #7
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
  br i1 %26, label %73, label %27

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
  br label %73

37:                                               ; preds = %27
  %38 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %39 = load ptr, ptr %38, align 8, !tbaa !45
  %40 = mul nuw nsw i64 %8, 384
  %41 = getelementptr inbounds nuw i8, ptr %39, i64 %40
  %42 = getelementptr inbounds nuw i8, ptr %0, i64 88
  br label %56

43:                                               ; preds = %61
  %44 = getelementptr inbounds nuw %struct.held, ptr %41, i64 %57
  %45 = getelementptr inbounds nuw i8, ptr %44, i64 16
  %46 = load i64, ptr %45, align 8, !tbaa !46
  %47 = icmp eq i64 %46, 0
  br i1 %47, label %67, label %48

48:                                               ; preds = %43
  %49 = lshr i64 %46, 1
  %50 = getelementptr inbounds nuw i32, ptr %62, i64 %49
  %51 = load i32, ptr %50, align 4, !tbaa !5
  %52 = icmp eq i32 %51, -1
  br i1 %52, label %53, label %72

53:                                               ; preds = %48
  %54 = add nuw nsw i64 %57, 2
  %55 = icmp eq i64 %54, 24
  br i1 %55, label %67, label %56, !llvm.loop !48

56:                                               ; preds = %53, %37
  %57 = phi i64 [ 0, %37 ], [ %54, %53 ]
  %58 = getelementptr inbounds nuw %struct.held, ptr %41, i64 %57
  %59 = load i64, ptr %58, align 8, !tbaa !46
  %60 = icmp eq i64 %59, 0
  br i1 %60, label %67, label %61

61:                                               ; preds = %56
  %62 = load ptr, ptr %42, align 8, !tbaa !34
  %63 = lshr i64 %59, 1
  %64 = getelementptr inbounds nuw i32, ptr %62, i64 %63
  %65 = load i32, ptr %64, align 4, !tbaa !5
  %66 = icmp eq i32 %65, -1
  br i1 %66, label %43, label %72

67:                                               ; preds = %53, %43, %56
  %68 = sub i64 %2, %21
  %69 = getelementptr inbounds nuw i8, ptr %0, i64 208
  %70 = load i64, ptr %69, align 8, !tbaa !49
  %71 = icmp ult i64 %68, %70
  br i1 %71, label %73, label %72

72:                                               ; preds = %61, %48, %67
  store i64 %2, ptr %20, align 8, !tbaa !9
  br label %73

73:                                               ; preds = %7, %29, %67, %72
  %74 = phi i64 [ %25, %7 ], [ %36, %29 ], [ 1, %72 ], [ 0, %67 ]
  store i64 0, ptr @touches, align 8, !tbaa !9
  %75 = load ptr, ptr %0, align 8, !tbaa !33
  %76 = tail call i64 @model_step(ptr noundef %75, ptr noundef nonnull %14, i64 noundef %8, i64 noundef %74, i64 noundef %15) #7
  %77 = and i64 %76, 127
  %78 = icmp eq i64 %77, 0
  br i1 %78, label %79, label %82

79:                                               ; preds = %73
  store i64 %17, ptr %16, align 8, !tbaa !40
  %80 = load ptr, ptr %18, align 8, !tbaa !41
  %81 = getelementptr inbounds nuw i64, ptr %80, i64 %8
  store i64 %21, ptr %81, align 8, !tbaa !9
  br label %328

82:                                               ; preds = %73
  %83 = getelementptr inbounds nuw i8, ptr %0, i64 312
  %84 = load i64, ptr %83, align 8, !tbaa !50
  %85 = icmp eq i64 %84, 0
  br i1 %85, label %99, label %86

86:                                               ; preds = %82
  %87 = getelementptr inbounds nuw i8, ptr %0, i64 304
  %88 = load ptr, ptr %87, align 8, !tbaa !51
  %89 = getelementptr inbounds nuw i8, ptr %0, i64 320
  %90 = load i64, ptr %89, align 8, !tbaa !52
  %91 = add i64 %90, 1
  store i64 %91, ptr %89, align 8, !tbaa !52
  %92 = urem i64 %90, %84
  %93 = getelementptr inbounds nuw %struct.logged, ptr %88, i64 %92
  store i64 %2, ptr %93, align 8, !tbaa !53
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 8
  store i32 %1, ptr %94, align 8, !tbaa !55
  %95 = trunc i64 %15 to i32
  %96 = getelementptr inbounds nuw i8, ptr %93, i64 12
  store i32 %95, ptr %96, align 4, !tbaa !56
  %97 = trunc i64 %74 to i32
  %98 = getelementptr inbounds nuw i8, ptr %93, i64 16
  store i32 %97, ptr %98, align 8, !tbaa !57
  br label %99

99:                                               ; preds = %86, %82
  %100 = getelementptr inbounds nuw i8, ptr %0, i64 256
  %101 = load i64, ptr %100, align 8, !tbaa !11
  %102 = add i64 %101, 1
  store i64 %102, ptr %100, align 8, !tbaa !11
  %103 = getelementptr inbounds nuw i8, ptr %0, i64 296
  store i64 %2, ptr %103, align 8, !tbaa !58
  %104 = icmp eq i64 %77, 1
  br i1 %104, label %110, label %105

105:                                              ; preds = %99
  %106 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 2, ptr %106, align 8, !tbaa !21
  %107 = getelementptr inbounds nuw i8, ptr %0, i64 272
  store i64 %76, ptr %107, align 8, !tbaa !59
  %108 = getelementptr inbounds nuw i8, ptr %0, i64 280
  store i64 %8, ptr %108, align 8, !tbaa !60
  %109 = getelementptr inbounds nuw i8, ptr %0, i64 288
  store i64 %15, ptr %109, align 8, !tbaa !61
  br label %328

110:                                              ; preds = %99
  %111 = load i64, ptr @touches, align 8, !tbaa !9
  %112 = icmp ugt i64 %111, 64
  br i1 %112, label %113, label %115

113:                                              ; preds = %110
  %114 = getelementptr inbounds nuw i8, ptr %0, i64 264
  store i64 4, ptr %114, align 8, !tbaa !21
  br label %328

115:                                              ; preds = %110
  %116 = getelementptr inbounds nuw i8, ptr %0, i64 32
  %117 = load ptr, ptr %116, align 8, !tbaa !62
  %118 = getelementptr inbounds nuw i64, ptr %117, i64 %15
  %119 = load i64, ptr %118, align 8, !tbaa !9
  %120 = getelementptr inbounds nuw i8, ptr %0, i64 216
  %121 = load i64, ptr %120, align 8, !tbaa !63
  %122 = icmp eq i64 %121, 0
  br i1 %122, label %140, label %123

123:                                              ; preds = %115
  %124 = udiv i64 %119, 1000
  %125 = getelementptr inbounds nuw i8, ptr %0, i64 224
  %126 = load i64, ptr %125, align 8, !tbaa !64
  %127 = shl i64 %126, 13
  %128 = xor i64 %127, %126
  %129 = lshr i64 %128, 7
  %130 = xor i64 %129, %128
  %131 = shl i64 %130, 17
  %132 = xor i64 %131, %130
  store i64 %132, ptr %125, align 8, !tbaa !64
  %133 = lshr i64 %132, 11
  %134 = shl i64 %121, 1
  %135 = or disjoint i64 %134, 1
  %136 = urem i64 %133, %135
  %137 = sub i64 %136, %121
  %138 = mul i64 %137, %124
  %139 = add i64 %138, %119
  br label %140

140:                                              ; preds = %123, %115
  %141 = phi i64 [ %139, %123 ], [ %119, %115 ]
  %142 = icmp eq i64 %111, 0
  br i1 %142, label %161, label %143

143:                                              ; preds = %140
  %144 = getelementptr inbounds nuw i8, ptr %0, i64 104
  %145 = add nuw nsw i64 %8, 1
  %146 = trunc i64 %145 to i16
  %147 = getelementptr inbounds nuw i8, ptr %0, i64 184
  %148 = getelementptr inbounds nuw i8, ptr %0, i64 112
  %149 = getelementptr inbounds nuw i8, ptr %0, i64 160
  %150 = mul nuw nsw i64 %8, 384
  %151 = getelementptr inbounds nuw i8, ptr %0, i64 120
  %152 = icmp ult i64 %3, 4
  %153 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %3, i1 true)
  %154 = sub nuw nsw i64 61, %153
  %155 = lshr i64 %3, %154
  %156 = and i64 %155, 3
  %157 = shl nuw nsw i64 %153, 2
  %158 = sub nsw i64 %156, %157
  %159 = icmp eq i64 %3, 0
  %160 = getelementptr inbounds nuw i8, ptr %0, i64 264
  br label %184

161:                                              ; preds = %323, %140
  %162 = phi i64 [ %141, %140 ], [ %324, %323 ]
  store i64 %111, ptr %6, align 8, !tbaa !9
  %163 = getelementptr inbounds nuw i8, ptr %0, i64 64
  %164 = load ptr, ptr %163, align 8, !tbaa !65
  %165 = getelementptr inbounds nuw i64, ptr %164, i64 %15
  %166 = load i64, ptr %165, align 8, !tbaa !9
  %167 = add i64 %166, 1
  store i64 %167, ptr %165, align 8, !tbaa !9
  %168 = getelementptr inbounds nuw i8, ptr %0, i64 72
  %169 = load ptr, ptr %168, align 8, !tbaa !66
  %170 = getelementptr inbounds nuw i64, ptr %169, i64 %15
  %171 = load i64, ptr %170, align 8, !tbaa !9
  %172 = add i64 %171, %162
  store i64 %172, ptr %170, align 8, !tbaa !9
  %173 = add i64 %4, %3
  %174 = getelementptr inbounds nuw i8, ptr %0, i64 80
  %175 = load ptr, ptr %174, align 8, !tbaa !67
  %176 = getelementptr inbounds nuw i64, ptr %175, i64 %15
  %177 = load i64, ptr %176, align 8, !tbaa !9
  %178 = add i64 %173, %177
  store i64 %178, ptr %176, align 8, !tbaa !9
  %179 = add i64 %4, %2
  %180 = add i64 %179, %162
  %181 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %182 = load ptr, ptr %181, align 8, !tbaa !29
  %183 = getelementptr inbounds nuw i64, ptr %182, i64 %8
  store i64 %180, ptr %183, align 8, !tbaa !9
  br label %328

184:                                              ; preds = %143, %323
  %185 = phi i64 [ 0, %143 ], [ %326, %323 ]
  %186 = phi i64 [ %141, %143 ], [ %324, %323 ]
  %187 = getelementptr inbounds nuw i64, ptr @touched, i64 %185
  %188 = load i64, ptr %187, align 8, !tbaa !9
  %189 = lshr i64 %188, 1
  %190 = icmp eq i64 %189, 0
  br i1 %190, label %323, label %191

191:                                              ; preds = %184
  %192 = load ptr, ptr %144, align 8, !tbaa !68
  %193 = getelementptr inbounds nuw i16, ptr %192, i64 %189
  %194 = load i16, ptr %193, align 2, !tbaa !69
  store i16 %146, ptr %193, align 2, !tbaa !69
  %195 = zext i16 %194 to i64
  %196 = icmp eq i16 %194, 0
  %197 = icmp eq i64 %145, %195
  %198 = select i1 %196, i1 true, i1 %197
  br i1 %198, label %211, label %199

199:                                              ; preds = %191
  %200 = load ptr, ptr %147, align 8, !tbaa !71
  %201 = add nuw nsw i64 %195, 4294967295
  %202 = and i64 %201, 4294967295
  %203 = getelementptr inbounds nuw i16, ptr %200, i64 %202
  %204 = load i16, ptr %203, align 2, !tbaa !69
  %205 = getelementptr inbounds nuw i16, ptr %200, i64 %8
  %206 = load i16, ptr %205, align 2, !tbaa !69
  %207 = icmp eq i16 %204, %206
  %208 = select i1 %207, i64 192, i64 200
  %209 = getelementptr inbounds nuw i8, ptr %0, i64 %208
  %210 = load i64, ptr %209, align 8, !tbaa !9
  br label %211

211:                                              ; preds = %191, %199
  %212 = phi i64 [ %210, %199 ], [ 0, %191 ]
  %213 = add i64 %212, %186
  %214 = load ptr, ptr %148, align 8, !tbaa !72
  %215 = getelementptr inbounds nuw i16, ptr %214, i64 %189
  %216 = load i16, ptr %215, align 2, !tbaa !69
  %217 = icmp eq i16 %216, 0
  br i1 %217, label %323, label %218

218:                                              ; preds = %211
  %219 = load ptr, ptr %149, align 8, !tbaa !45
  %220 = getelementptr inbounds nuw i8, ptr %219, i64 %150
  %221 = load ptr, ptr %151, align 8, !tbaa !73
  %222 = zext i16 %216 to i64
  %223 = getelementptr %struct.lock_stats, ptr %221, i64 %222
  %224 = getelementptr i8, ptr %223, i64 -4144
  %225 = and i64 %188, 1
  %226 = getelementptr inbounds nuw %struct.lock_stats, ptr %224, i64 %225
  br label %227

227:                                              ; preds = %248, %218
  %228 = phi i64 [ 0, %218 ], [ %249, %248 ]
  %229 = getelementptr inbounds nuw %struct.held, ptr %220, i64 %228
  %230 = load i64, ptr %229, align 8, !tbaa !46
  %231 = icmp eq i64 %230, 0
  %232 = icmp eq i64 %230, %188
  %233 = or i1 %231, %232
  br i1 %233, label %251, label %234

234:                                              ; preds = %227
  %235 = add nuw nsw i64 %228, 1
  %236 = getelementptr inbounds nuw %struct.held, ptr %220, i64 %235
  %237 = load i64, ptr %236, align 8, !tbaa !46
  %238 = icmp eq i64 %237, 0
  %239 = icmp eq i64 %237, %188
  %240 = or i1 %238, %239
  br i1 %240, label %251, label %241

241:                                              ; preds = %234
  %242 = add nuw nsw i64 %228, 2
  %243 = getelementptr inbounds nuw %struct.held, ptr %220, i64 %242
  %244 = load i64, ptr %243, align 8, !tbaa !46
  %245 = icmp eq i64 %244, 0
  %246 = icmp eq i64 %244, %188
  %247 = or i1 %245, %246
  br i1 %247, label %251, label %248

248:                                              ; preds = %241
  %249 = add nuw nsw i64 %228, 3
  %250 = icmp eq i64 %249, 24
  br i1 %250, label %292, label %227, !llvm.loop !74

251:                                              ; preds = %241, %234, %227
  %252 = phi i64 [ %228, %227 ], [ %235, %234 ], [ %242, %241 ]
  %253 = phi ptr [ %229, %227 ], [ %236, %234 ], [ %243, %241 ]
  %254 = phi i1 [ %231, %227 ], [ %238, %234 ], [ %245, %241 ]
  br i1 %254, label %292, label %255

255:                                              ; preds = %251
  %256 = getelementptr inbounds nuw i8, ptr %253, i64 8
  %257 = load i64, ptr %256, align 8, !tbaa !75
  %258 = sub i64 %2, %257
  %259 = getelementptr inbounds nuw i8, ptr %226, i64 32
  %260 = load i64, ptr %259, align 8, !tbaa !76
  %261 = add i64 %260, %258
  store i64 %261, ptr %259, align 8, !tbaa !76
  %262 = getelementptr inbounds nuw i8, ptr %226, i64 2096
  %263 = icmp ult i64 %258, 4
  br i1 %263, label %272, label %264

264:                                              ; preds = %255
  %265 = tail call range(i64 0, 65) i64 @llvm.ctlz.i64(i64 %258, i1 true)
  %266 = sub nuw nsw i64 61, %265
  %267 = lshr i64 %258, %266
  %268 = and i64 %267, 3
  %269 = shl nuw nsw i64 %265, 2
  %270 = sub nsw i64 %268, %269
  %271 = add nsw i64 %270, 248
  br label %272

272:                                              ; preds = %264, %255
  %273 = phi i64 [ %271, %264 ], [ %258, %255 ]
  %274 = getelementptr inbounds nuw i64, ptr %262, i64 %273
  %275 = load i64, ptr %274, align 8, !tbaa !9
  %276 = add i64 %275, 1
  store i64 %276, ptr %274, align 8, !tbaa !9
  %277 = getelementptr inbounds nuw i8, ptr %226, i64 40
  %278 = load i64, ptr %277, align 8, !tbaa !78
  %279 = icmp ugt i64 %258, %278
  br i1 %279, label %280, label %281

280:                                              ; preds = %272
  store i64 %258, ptr %277, align 8, !tbaa !78
  br label %281

281:                                              ; preds = %280, %272
  br label %282

282:                                              ; preds = %281, %285
  %283 = phi i64 [ %286, %285 ], [ %252, %281 ]
  %284 = icmp eq i64 %283, 23
  br i1 %284, label %290, label %285

285:                                              ; preds = %282
  %286 = add nuw nsw i64 %283, 1
  %287 = getelementptr inbounds nuw %struct.held, ptr %220, i64 %286
  %288 = load i64, ptr %287, align 8, !tbaa !46
  %289 = icmp eq i64 %288, 0
  br i1 %289, label %290, label %282, !llvm.loop !79

290:                                              ; preds = %285, %282
  %291 = getelementptr inbounds nuw %struct.held, ptr %220, i64 %283
  tail call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %253, ptr noundef nonnull align 8 dereferenceable(16) %291, i64 16, i1 false), !tbaa.struct !80
  store i64 0, ptr %291, align 8, !tbaa !46
  br label %323

292:                                              ; preds = %248, %251
  %293 = phi i64 [ %252, %251 ], [ 24, %248 ]
  %294 = load i64, ptr %226, align 8, !tbaa !81
  %295 = add i64 %294, 1
  store i64 %295, ptr %226, align 8, !tbaa !81
  %296 = getelementptr inbounds nuw i8, ptr %226, i64 16
  %297 = load i64, ptr %296, align 8, !tbaa !82
  %298 = add i64 %297, %3
  store i64 %298, ptr %296, align 8, !tbaa !82
  %299 = getelementptr inbounds nuw i8, ptr %226, i64 48
  br i1 %152, label %305, label %300

300:                                              ; preds = %292
  %301 = getelementptr i64, ptr %299, i64 %158
  %302 = getelementptr i8, ptr %301, i64 1984
  %303 = load i64, ptr %302, align 8, !tbaa !9
  %304 = add i64 %303, 1
  store i64 %304, ptr %302, align 8, !tbaa !9
  br label %309

305:                                              ; preds = %292
  %306 = getelementptr inbounds nuw i64, ptr %299, i64 %3
  %307 = load i64, ptr %306, align 8, !tbaa !9
  %308 = add i64 %307, 1
  store i64 %308, ptr %306, align 8, !tbaa !9
  br i1 %159, label %317, label %309

309:                                              ; preds = %305, %300
  %310 = getelementptr inbounds nuw i8, ptr %226, i64 8
  %311 = load i64, ptr %310, align 8, !tbaa !83
  %312 = add i64 %311, 1
  store i64 %312, ptr %310, align 8, !tbaa !83
  %313 = getelementptr inbounds nuw i8, ptr %226, i64 24
  %314 = load i64, ptr %313, align 8, !tbaa !84
  %315 = icmp ugt i64 %3, %314
  br i1 %315, label %316, label %317

316:                                              ; preds = %309
  store i64 %3, ptr %313, align 8, !tbaa !84
  br label %317

317:                                              ; preds = %316, %309, %305
  %318 = icmp eq i64 %293, 24
  br i1 %318, label %319, label %320

319:                                              ; preds = %317
  store i64 4, ptr %160, align 8, !tbaa !21
  br label %323

320:                                              ; preds = %317
  %321 = getelementptr inbounds nuw %struct.held, ptr %220, i64 %293
  store i64 %188, ptr %321, align 8, !tbaa !46
  %322 = getelementptr inbounds nuw i8, ptr %321, i64 8
  store i64 %2, ptr %322, align 8, !tbaa !75
  br label %323

323:                                              ; preds = %184, %320, %319, %290, %211
  %324 = phi i64 [ %213, %320 ], [ %213, %211 ], [ %213, %290 ], [ %213, %319 ], [ %186, %184 ]
  %325 = getelementptr inbounds nuw i64, ptr %5, i64 %185
  store i64 %189, ptr %325, align 8, !tbaa !9
  %326 = add nuw nsw i64 %185, 1
  %327 = icmp eq i64 %326, %111
  br i1 %327, label %161, label %184, !llvm.loop !85

328:                                              ; preds = %161, %113, %105, %79
  %329 = phi i64 [ 0, %79 ], [ %76, %105 ], [ %76, %113 ], [ 1, %161 ]
  ret i64 %329
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
  call void @llvm.lifetime.start.p0(ptr nonnull %5) #7
  call void @llvm.lifetime.start.p0(ptr nonnull %6) #7
  store i64 0, ptr %6, align 8, !tbaa !9
  %41 = load ptr, ptr %17, align 8, !tbaa !38
  %42 = getelementptr inbounds nuw i64, ptr %41, i64 %33
  %43 = load i64, ptr %42, align 8, !tbaa !9
  %44 = sub i64 %2, %43
  %45 = load ptr, ptr %18, align 8, !tbaa !86
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
  br i1 %109, label %110, label %89, !llvm.loop !87

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
  br i1 %127, label %129, label %113, !llvm.loop !88

128:                                              ; preds = %71, %51
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7
  br label %132

129:                                              ; preds = %125, %110, %51
  %130 = phi i32 [ %27, %51 ], [ %28, %110 ], [ %28, %125 ]
  call void @llvm.lifetime.end.p0(ptr nonnull %6) #7
  call void @llvm.lifetime.end.p0(ptr nonnull %5) #7
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
  %25 = tail call i64 @model_start(ptr noundef %20, ptr noundef %22, i64 noundef %18, i64 noundef 0, i64 noundef %24) #7
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
  br i1 %67, label %68, label %47, !llvm.loop !87

68:                                               ; preds = %47, %66, %32, %39
  %69 = add i32 %19, 1
  %70 = zext i32 %69 to i64
  %71 = load i64, ptr %5, align 8, !tbaa !23
  %72 = icmp ugt i64 %71, %70
  br i1 %72, label %15, label %73, !llvm.loop !89

73:                                               ; preds = %68
  %74 = load i64, ptr %4, align 8, !tbaa !21
  br label %75

75:                                               ; preds = %73, %2, %28
  %76 = phi i64 [ %74, %73 ], [ 0, %2 ], [ 2, %28 ]
  ret i64 %76
}

declare i64 @model_start(ptr noundef, ptr noundef, i64 noundef, i64 noundef, i64 noundef) local_unnamed_addr #3

; Function Attrs: mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #4

; Function Attrs: mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.ctlz.i64(i64, i1 immarg) #5

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write)
declare void @llvm.assume(i1 noundef) #6

attributes #0 = { mustprogress nofree norecurse nosync nounwind willreturn memory(readwrite, argmem: none, inaccessiblemem: none, target_mem0: none, target_mem1: none) }
attributes #1 = { nounwind }
attributes #2 = { mustprogress nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nounwind }
attributes #4 = { mustprogress nocallback nofree nounwind willreturn memory(argmem: readwrite) }
attributes #5 = { mustprogress nocallback nofree nosync nounwind speculatable willreturn memory(none) }
attributes #6 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: write) }
attributes #7 = { nounwind }

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
!74 = distinct !{!74, !27}
!75 = !{!47, !10, i64 8}
!76 = !{!77, !10, i64 32}
!77 = !{!"lock_stats", !10, i64 0, !10, i64 8, !10, i64 16, !10, i64 24, !10, i64 32, !10, i64 40, !7, i64 48, !7, i64 2096}
!78 = !{!77, !10, i64 40}
!79 = distinct !{!79, !27}
!80 = !{i64 0, i64 8, !9, i64 8, i64 8, !9}
!81 = !{!77, !10, i64 0}
!82 = !{!77, !10, i64 16}
!83 = !{!77, !10, i64 8}
!84 = !{!77, !10, i64 24}
!85 = distinct !{!85, !27}
!86 = !{!12, !13, i64 40}
!87 = distinct !{!87, !27}
!88 = distinct !{!88, !27}
!89 = distinct !{!89, !27}
