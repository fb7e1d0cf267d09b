// Written by `cargo xtask regenerate`. To change it, change specs/ or codegen/.

//! Objects of Courses.

use super::{ContentType, Type, Visibility};
use crate::runtime as rt;

/// The schema `ProductInterface`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/ProductInterface`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductInterface {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// Address of a picture.
    ///
    /// `imageUrl`: text.
    pub image_url: Option<String>,
    /// `categories`: list of `CategoryInterface`.
    pub categories: rt::List<CategoryInterface>,
    /// `instructorDetails`: an object, `InstructorDetails`.
    pub instructor_details: Option<InstructorDetails>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    ProductInterface { title = "title", description = "description", image_url =
    "imageUrl", categories = "categories", instructor_details = "instructorDetails" }
);

impl ProductInterface {
    /// One with all that the document requires.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        categories: impl Into<rt::List<CategoryInterface>>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            description: Some(description.into()),
            categories: categories.into(),
            ..Self::default()
        }
    }

    /// Sets `imageUrl`.
    #[must_use]
    pub fn image_url(mut self, image_url: impl Into<String>) -> Self {
        self.image_url = Some(image_url.into());
        self
    }

    /// Sets `instructorDetails`.
    #[must_use]
    #[inline]
    pub fn instructor_details(mut self, instructor_details: InstructorDetails) -> Self {
        self.instructor_details = Some(instructor_details);
        self
    }
}

/// The schema `CategoryInterface`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/CategoryInterface`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CategoryInterface {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// `draft` hides it from students.
    ///
    /// `visibility`: one of `published`, `draft`.
    pub visibility: Option<Visibility>,
    /// `thumbnailUrl`: text.
    pub thumbnail_url: Option<String>,
    /// Lessons.
    ///
    /// `posts`: list of `PostInterface`.
    pub posts: rt::List<PostInterface>,
    /// `subCategories`: list of `SubCategoryInterface`.
    pub sub_categories: rt::List<SubCategoryInterface>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    CategoryInterface { title = "title", visibility = "visibility", thumbnail_url =
    "thumbnailUrl", posts = "posts", sub_categories = "subCategories" }
);

impl CategoryInterface {
    /// One with all that the document requires.
    pub fn new(title: impl Into<String>, visibility: impl Into<Visibility>) -> Self {
        Self {
            title: Some(title.into()),
            visibility: Some(visibility.into()),
            ..Self::default()
        }
    }

    /// Sets `thumbnailUrl`.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Sets `posts`.
    #[must_use]
    pub fn posts(mut self, posts: impl Into<rt::List<PostInterface>>) -> Self {
        self.posts = posts.into();
        self
    }

    /// Sets `subCategories`.
    #[must_use]
    pub fn sub_categories(
        mut self,
        sub_categories: impl Into<rt::List<SubCategoryInterface>>,
    ) -> Self {
        self.sub_categories = sub_categories.into();
        self
    }
}

/// The schema `PostInterface`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/PostInterface`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostInterface {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// `draft` hides it from students.
    ///
    /// `visibility`: one of `published`, `draft`.
    pub visibility: Option<Visibility>,
    /// `thumbnailUrl`: text.
    pub thumbnail_url: Option<String>,
    /// `contentType`: one of `video`, `assignment`, `quiz`.
    pub content_type: Option<ContentType>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// Where the lesson's film is to be fetched.
    ///
    /// `bucketVideoUrl`: text.
    pub bucket_video_url: Option<String>,
    /// Files that go with the lesson.
    ///
    /// `postMaterials`: list of `PostMaterialInterface`.
    pub post_materials: rt::List<PostMaterialInterface>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    PostInterface { title = "title", visibility = "visibility", thumbnail_url =
    "thumbnailUrl", content_type = "contentType", description = "description",
    bucket_video_url = "bucketVideoUrl", post_materials = "postMaterials" }
);

impl PostInterface {
    /// One with all that the document requires.
    pub fn new(
        title: impl Into<String>,
        visibility: impl Into<Visibility>,
        content_type: impl Into<ContentType>,
        description: impl Into<String>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            visibility: Some(visibility.into()),
            content_type: Some(content_type.into()),
            description: Some(description.into()),
            ..Self::default()
        }
    }

    /// Sets `thumbnailUrl`.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Sets `bucketVideoUrl`.
    #[must_use]
    pub fn bucket_video_url(mut self, bucket_video_url: impl Into<String>) -> Self {
        self.bucket_video_url = Some(bucket_video_url.into());
        self
    }

    /// Sets `postMaterials`.
    #[must_use]
    pub fn post_materials(
        mut self,
        post_materials: impl Into<rt::List<PostMaterialInterface>>,
    ) -> Self {
        self.post_materials = post_materials.into();
        self
    }
}

/// The schema `PostMaterialInterface`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/PostMaterialInterface`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostMaterialInterface {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// Kind of the record; what the values mean depends on where it stands.
    ///
    /// `type`: one of `pdf`, `image`, `docx`, `pptx`, `xlsx`, `html`, `dotx`, `epub`, `webp`, `gdoc`, `mp3`, `doc` and 41 more.
    pub type_: Option<Type>,
    /// Where the file is to be fetched.
    ///
    /// `url`: text.
    pub url: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(PostMaterialInterface { title = "title", type_ = "type", url = "url" });

impl PostMaterialInterface {
    /// One with all that the document requires.
    pub fn new(
        title: impl Into<String>,
        type_: impl Into<Type>,
        url: impl Into<String>,
    ) -> Self {
        Self {
            title: Some(title.into()),
            type_: Some(type_.into()),
            url: Some(url.into()),
            ..Self::default()
        }
    }
}

/// The schema `SubCategoryInterface`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/SubCategoryInterface`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SubCategoryInterface {
    /// Heading or name as people read it.
    ///
    /// `title`: text.
    pub title: Option<String>,
    /// `draft` hides it from students.
    ///
    /// `visibility`: one of `published`, `draft`.
    pub visibility: Option<Visibility>,
    /// `thumbnailUrl`: text.
    pub thumbnail_url: Option<String>,
    /// Lessons.
    ///
    /// `posts`: list of `PostInterface`.
    pub posts: rt::List<PostInterface>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(
    SubCategoryInterface { title = "title", visibility = "visibility", thumbnail_url =
    "thumbnailUrl", posts = "posts" }
);

impl SubCategoryInterface {
    /// One with all that the document requires.
    pub fn new(title: impl Into<String>, visibility: impl Into<Visibility>) -> Self {
        Self {
            title: Some(title.into()),
            visibility: Some(visibility.into()),
            ..Self::default()
        }
    }

    /// Sets `thumbnailUrl`.
    #[must_use]
    pub fn thumbnail_url(mut self, thumbnail_url: impl Into<String>) -> Self {
        self.thumbnail_url = Some(thumbnail_url.into());
        self
    }

    /// Sets `posts`.
    #[must_use]
    pub fn posts(mut self, posts: impl Into<rt::List<PostInterface>>) -> Self {
        self.posts = posts.into();
        self
    }
}

/// The schema `InstructorDetails`.
///
/// Requests send it.
///
/// Document: `api/courses.yaml#/components/schemas/InstructorDetails`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct InstructorDetails {
    /// Name as people read it, in most places; it need not be unique.
    ///
    /// `name`: text.
    pub name: Option<String>,
    /// Free text that describes it.
    ///
    /// `description`: text.
    pub description: Option<String>,
    /// What came beyond these fields, or came in another type.
    pub extra: rt::Extra,
}
rt::model!(InstructorDetails { name = "name", description = "description" });

impl InstructorDetails {
    /// One with all that the document requires.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: Some(name.into()),
            description: Some(description.into()),
            ..Self::default()
        }
    }
}
